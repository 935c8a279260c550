using System.Security.Cryptography;
using System.Text;

namespace Plumbline.Simulator.Tests.Client;

/// <summary>Signs requests as an OCI client does; every choice can be changed to make a bad one.</summary>
internal sealed record Signer(string KeyId, RSA Key)
{
    public string DateHeader { get; init; } = "date";

    public DateTimeOffset? Date { get; init; }

    public IReadOnlyList<string>? SignedHeaders { get; init; }

    /// <summary>On whose behalf the signer calls; signed too.</summary>
    public string? DelegationToken { get; init; }

    public Func<string, string> Rewrite { get; init; } = authorization => authorization;

    public static Signer FromConfig(string configFile, string profile = "DEFAULT")
    {
        var lines = File.ReadAllLines(configFile).SkipWhile(line => line != $"[{profile}]").Skip(1);
        var config = lines
            .TakeWhile(line => !line.StartsWith('['))
            .Where(line => line.Contains('='))
            .ToDictionary(line => line.Split('=', 2)[0], line => line.Split('=', 2)[1]);
        var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(config["key_file"]));
        return new Signer($"{config["tenancy"]}/{config["user"]}/{config["fingerprint"]}", key);
    }

    public HttpRequestMessage Sign(HttpMethod method, Uri url, string? body = null)
    {
        var request = new HttpRequestMessage(method, url);
        var date = (Date ?? TimeProvider.System.GetUtcNow()).ToString("r");
        var headers = new Dictionary<string, string>
        {
            [DateHeader] = date,
            ["(request-target)"] = $"{method.Method.ToLowerInvariant()} {url.PathAndQuery}",
            ["host"] = url.Authority,
        };
        request.Headers.TryAddWithoutValidation(DateHeader, date);
        if (DelegationToken is not null)
        {
            headers["opc-obo-token"] = DelegationToken;
            request.Headers.TryAddWithoutValidation("opc-obo-token", DelegationToken);
        }

        if (body is not null)
        {
            AddBody(request, body, headers);
        }

        Authorize(request, headers);
        return request;
    }

    private static void AddBody(HttpRequestMessage request, string body, Dictionary<string, string> headers)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        request.Content = new ByteArrayContent(bytes);
        headers["content-length"] = $"{bytes.Length}";
        headers["content-type"] = "application/json";
        headers["x-content-sha256"] = Convert.ToBase64String(SHA256.HashData(bytes));
        request.Content.Headers.ContentLength = bytes.Length;
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("x-content-sha256", headers["x-content-sha256"]);
    }

    private void Authorize(HttpRequestMessage request, Dictionary<string, string> headers)
    {
        var names = SignedHeaders ?? [.. headers.Keys];
        var text = string.Join(
            '\n',
            names.Select(name => $"{name.ToLowerInvariant()}: {headers[name.ToLowerInvariant()]}")
        );
        var signature = Key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var authorization =
            $"Signature version=\"1\",keyId=\"{KeyId}\",algorithm=\"rsa-sha256\","
            + $"headers=\"{string.Join(' ', names)}\",signature=\"{Convert.ToBase64String(signature)}\"";
        request.Headers.TryAddWithoutValidation("Authorization", Rewrite(authorization));
    }
}
