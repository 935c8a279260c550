using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Http;

/// <summary>OCI's side of request signing, written from its specification, over what came over the wire.</summary>
internal static partial class SignatureVerifier
{
    private static readonly AsymmetricKeyParameter PublicKey = DotNetUtilities.GetRsaPublicKey(TestKeys.Rsa);
    private static readonly string[] BodyMethods = ["POST", "PUT", "PATCH"];

    /// <summary>Null when the request is signed as OCI demands, else what is wrong with it.</summary>
    public static string? Problem(StubRequest request, string keyId)
    {
        var parameters = Parameters().Matches(request.Header("authorization") ?? "").ToDictionary(Name, Value);
        string[] demanded = ["date", "(request-target)", "host"];
        string[] ofBody = ["content-length", "content-type", "x-content-sha256"];
        var hasBody = BodyMethods.Contains(request.Method);
        var names = hasBody ? [.. demanded, .. ofBody] : demanded;
        return parameters.GetValueOrDefault("version") != "1" ? "version"
            : parameters["algorithm"] != "rsa-sha256" ? "algorithm"
            : parameters["keyId"] != keyId ? "key id"
            : !names.SequenceEqual(parameters["headers"].Split(' ')) ? "signed headers"
            : !IsDate(request.Header("date")) ? "date"
            : hasBody && BodyProblem(request) is { } problem ? problem
            : !Verify(Signed(request, names), parameters["signature"]) ? "signature"
            : null;
    }

    private static string? BodyProblem(StubRequest request) =>
        request.Header("content-length") != request.Body.Length.ToString(CultureInfo.InvariantCulture) ? "length"
        : request.Header("x-content-sha256") != Convert.ToBase64String(SHA256.HashData(request.Body)) ? "hash"
        : request.Header("content-type") is null ? "content type"
        : null;

    private static string Signed(StubRequest request, string[] names) =>
        string.Join('\n', names.Select(name => $"{name}: {SignedValue(request, name)}"));

    private static string? SignedValue(StubRequest request, string name) =>
        name == "(request-target)" ? $"{request.Method.ToLowerInvariant()} {request.Target}" : request.Header(name);

    private static bool IsDate(string? date) =>
        DateTimeOffset.TryParseExact(date, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool Verify(string signed, string signature)
    {
        var verifier = SignerUtilities.GetSigner("SHA-256withRSA");
        verifier.Init(forSigning: false, PublicKey);
        var bytes = Encoding.ASCII.GetBytes(signed);
        verifier.BlockUpdate(bytes, 0, bytes.Length);
        return verifier.VerifySignature(Convert.FromBase64String(signature));
    }

    private static string Name(Match parameter) => parameter.Groups["name"].Value;

    private static string Value(Match parameter) => parameter.Groups["value"].Value;

    [GeneratedRegex("(?<name>[a-zA-Z]+)=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameters();
}
