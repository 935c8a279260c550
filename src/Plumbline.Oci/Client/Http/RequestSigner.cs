using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Oci.Client.Authentication;

namespace Plumbline.Oci.Client.Http;

/// <summary>Signs requests with RSA-SHA256 over date, request target and host, and over the body of those that have one.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/API/Concepts/signingrequests.htm</remarks>
internal sealed class RequestSigner(Credentials credentials, TimeProvider time)
{
    private const string ContentHashHeader = "x-content-sha256";

    /// <summary>Adds the headers that OCI verifies. A request with a body method always gets a body, if an empty one.</summary>
    public async Task SignAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        request.Headers.Date = time.GetUtcNow();
        request.Headers.Host = uri.Authority;
        List<(string Name, string Value)> signed =
        [
            ("date", request.Headers.Date.Value.ToString("r", CultureInfo.InvariantCulture)),
            ("(request-target)", $"{request.Method.Method.ToLowerInvariant()} {uri.PathAndQuery}"),
            ("host", uri.Authority),
        ];
        if (HasBody(request.Method))
        {
            signed.AddRange(await DescribeBodyAsync(request, cancellationToken));
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Signature", Parameters(signed));
    }

    private static bool HasBody(HttpMethod method) =>
        method == HttpMethod.Post || method == HttpMethod.Put || method == HttpMethod.Patch;

    private static async Task<IEnumerable<(string Name, string Value)>> DescribeBodyAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        request.Content ??= new ByteArrayContent([]);
        request.Content.Headers.ContentType ??= new MediaTypeHeaderValue("application/json");
        var body = await request.Content.ReadAsByteArrayAsync(cancellationToken);
        request.Content.Headers.ContentLength = body.Length;
        var hash = Convert.ToBase64String(SHA256.HashData(body));
        request.Headers.Remove(ContentHashHeader);
        request.Headers.Add(ContentHashHeader, hash);
        return
        [
            ("content-length", body.Length.ToString(CultureInfo.InvariantCulture)),
            ("content-type", request.Content.Headers.ContentType.ToString()),
            (ContentHashHeader, hash),
        ];
    }

    private string Parameters(List<(string Name, string Value)> signed)
    {
        var text = string.Join('\n', signed.Select(header => $"{header.Name}: {header.Value}"));
        var signature = credentials.Sign(Encoding.UTF8.GetBytes(text));
        var names = string.Join(' ', signed.Select(header => header.Name));
        return $"version=\"1\",keyId=\"{credentials.KeyId}\",algorithm=\"rsa-sha256\",headers=\"{names}\",signature=\"{Convert.ToBase64String(signature)}\"";
    }
}
