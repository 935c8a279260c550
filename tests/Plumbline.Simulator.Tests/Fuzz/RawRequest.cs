using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Fuzz;

/// <summary>A request as text, each part of which can be spoilt, before or after it is signed.</summary>
internal sealed class RawRequest
{
    public required string Method { get; set; }

    public required string Target { get; set; }

    public required string Host { get; set; }

    public string Version { get; set; } = "HTTP/1.1";

    public byte[] Body { get; set; } = [];

    public List<(string Name, string Value)> Headers { get; } = [];

    public string Authorization
    {
        get => Headers.Find(header => header.Name == "Authorization").Value ?? "";
        set
        {
            Headers.RemoveAll(header => header.Name == "Authorization");
            Headers.Add(("Authorization", value));
        }
    }

    /// <summary>Adds what clients add, and a signature over it.</summary>
    public void Sign(Signer signer)
    {
        var date = TimeProvider.System.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        List<(string Name, string Value)> signed =
        [
            ("date", date),
            ("(request-target)", $"{Method.ToLowerInvariant()} {Target}"),
            ("host", Host),
        ];
        if (Method is "POST" or "PUT" or "PATCH")
        {
            signed.Add(("content-length", $"{Body.Length}"));
            signed.Add(("content-type", "application/json"));
            signed.Add(("x-content-sha256", Convert.ToBase64String(SHA256.HashData(Body))));
        }

        Headers.AddRange(signed.Where(header => header.Name is not "(request-target)"));
        var text = string.Join('\n', signed.Select(header => $"{header.Name}: {header.Value}"));
        var signature = signer.Key.SignData(
            Encoding.UTF8.GetBytes(text),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        Authorization =
            $"Signature version=\"1\",keyId=\"{signer.KeyId}\",algorithm=\"rsa-sha256\","
            + $"headers=\"{string.Join(' ', signed.Select(header => header.Name))}\","
            + $"signature=\"{Convert.ToBase64String(signature)}\"";
    }

    public byte[] ToBytes()
    {
        var head = new StringBuilder($"{Method} {Target} {Version}\r\n");
        foreach (var (name, value) in Headers)
        {
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetBytes(head.Append("\r\n").ToString()), .. Body];
    }
}
