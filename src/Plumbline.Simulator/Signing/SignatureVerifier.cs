using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Http;
using Plumbline.Simulator.Principals;

namespace Plumbline.Simulator.Signing;

/// <summary>Checks OCI request signatures: what must be signed, when it was signed, and by whom.</summary>
internal sealed class SignatureVerifier(KeyRing keys, DelegationTokens delegations, TimeProvider time)
{
    private static readonly TimeSpan AllowedSkew = TimeSpan.FromMinutes(5);
    private static readonly string[] Always = ["(request-target)", "host"];
    private static readonly string[] WithBody = ["content-length", "content-type", "x-content-sha256"];

    /// <summary>Who signed the request or, where an instance did so for a user, that user.</summary>
    public Principal Verify(IncomingRequest request) =>
        request.Header(DelegationTokens.Header) is { } token
            ? delegations.Read(token, Verify(request, keys.Find, [.. Always, DelegationTokens.Header]))
            : Verify(request, keys.Find, Always);

    /// <summary>The same for what is not signed as other calls are: with other keys, or without the host.</summary>
    public Principal Verify(IncomingRequest request, Func<string, Signatory> find, string[] always)
    {
        var header = SignatureHeader.Parse(request.Header("Authorization"));
        Demand(header is { Algorithm: "rsa-sha256", Version: "1" }, "only rsa-sha256, version 1 is known");
        DemandSigned(header, always);
        DemandSigned(header, HasBody(request) && !IsUpload(request, header) ? WithBody : []);
        DemandFreshDate(request, header);
        DemandBodyHash(request, header);
        var signatory = find(header.KeyId);
        var signed = Encoding.UTF8.GetBytes(SigningString(request, header));
        Demand(signatory.Key.Verifies(signed, Decode(header.Signature)), "the signature does not fit the request");
        return signatory.Principal;
    }

    private static void DemandSigned(SignatureHeader header, string[] required)
    {
        foreach (var name in required)
        {
            Demand(header.Headers.Contains(name, StringComparer.Ordinal), $"{name} is not signed");
        }
    }

    // Clients stream objects and parts of them, so they need not sign what is in them.
    private static bool IsUpload(IncomingRequest request, SignatureHeader header) =>
        ObjectPath.IsUpload(request.Method, request.Path)
        && !header.Headers.Intersect(WithBody, StringComparer.Ordinal).Any();

    private void DemandFreshDate(IncomingRequest request, SignatureHeader header)
    {
        var name = header.Headers.FirstOrDefault(signed => signed is "date" or "x-date");
        Demand(name is not null, "neither date nor x-date is signed");
        var isDate = DateTimeOffset.TryParseExact(
            request.Header(name!),
            "r",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        );
        Demand(isDate, $"{name} is missing or is not an RFC 1123 date");
        Demand((time.GetUtcNow() - date).Duration() <= AllowedSkew, $"{name} is more than five minutes off");
    }

    private static void DemandBodyHash(IncomingRequest request, SignatureHeader header)
    {
        if (header.Headers.Contains("x-content-sha256", StringComparer.Ordinal))
        {
            var hash = Convert.ToBase64String(SHA256.HashData(request.Body));
            Demand(request.Header("x-content-sha256") == hash, "x-content-sha256 is not the hash of the body");
        }
    }

    private static string SigningString(IncomingRequest request, SignatureHeader header) =>
        string.Join('\n', header.Headers.Select(name => $"{name}: {SignedValue(request, name)}"));

    private static string SignedValue(IncomingRequest request, string name) =>
        name switch
        {
            "(request-target)" => $"{request.Method.ToLowerInvariant()} {request.Target}",
            _ => request.Header(name) ?? throw ApiException.NotAuthenticated($"{name} is signed but not sent"),
        };

    private static bool HasBody(IncomingRequest request) => request.Method is "POST" or "PUT" or "PATCH";

    private static byte[] Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : [];
    }

    private static void Demand(bool condition, string reason)
    {
        if (!condition)
        {
            throw ApiException.NotAuthenticated(reason);
        }
    }
}
