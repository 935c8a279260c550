using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Principals;

/// <summary>Session tokens as their holders see and use them.</summary>
internal static class Tokens
{
    /// <summary>A variable that the environment gives for a kind of principal.</summary>
    public static string Variable(this Oci oci, string name) =>
        oci.Server.Environment.Alternatives.SelectMany(group => group.Variables).First(v => v.Key == name).Value;

    public static string Session(this Oci oci) => oci.Line("security_token_file");

    public static string Resource(this Oci oci) => File.ReadAllText(oci.Variable("OCI_RESOURCE_PRINCIPAL_RPST"));

    public static string ServiceAccount(this Oci oci) =>
        File.ReadAllText(oci.Variable("OCI_KUBERNETES_SERVICE_ACCOUNT_TOKEN_PATH"));

    /// <summary>Signs with the key that the config file names, or with <paramref name="key"/>.</summary>
    public static Signer With(this Oci oci, string token, RSA? key = null) =>
        oci.Signer with
        {
            KeyId = $"ST${token}",
            Key = key ?? oci.Signer.Key,
        };

    public static Task<Response> AskAsync(this Oci oci, Signer signer, string? tenancyId = null) =>
        oci.SendAsync(signer.Sign(HttpMethod.Get, oci.Absolute($"/20160918/tenancies/{tenancyId ?? oci.TenancyId}")));

    public static Task<Response> PostAsync(this Oci oci, Signer signer, string path, object body) =>
        oci.SendAsync(signer.Sign(HttpMethod.Post, oci.Absolute(path), JsonSerializer.Serialize(body)));

    public static void ShouldBeRefused(this Response response)
    {
        response.Status.ShouldBe(401);
        response.Code.ShouldBe("NotAuthenticated");
    }

    public static JsonObject Claims(string token) =>
        JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[1]))!.AsObject();

    /// <summary>The same signature under another claim.</summary>
    public static string Altered(string token, string claim, JsonNode value)
    {
        var parts = token.Split('.');
        var claims = Claims(token);
        claims[claim] = value;
        parts[1] = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims));
        return string.Join('.', parts);
    }

    public static string PublicDer(this RSA key) => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    private static string Line(this Oci oci, string name) =>
        File.ReadAllText(
            File.ReadLines(oci.Server.Environment.ConfigFile)
                .Single(l => l.StartsWith($"{name}=", StringComparison.Ordinal))
                .Split('=', 2)[1]
        );
}
