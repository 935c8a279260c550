using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Oci.Client.Authentication;

namespace Plumbline.Oci.Client.Http;

/// <summary>RSA-SHA256 over date, request target and host, and over the body of those that have one.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/API/Concepts/signingrequests.htm</remarks>
internal static class RequestSignature
{
    private const string ContentHashHeader = "x-content-sha256";
    private const string DelegationHeader = "opc-obo-token";

    /// <summary>Adds the headers that OCI verifies. A request with a body method always gets a body, if an empty one.</summary>
    public static Task AddAsync(
        HttpRequestMessage request,
        Credentials credentials,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var authority = request.RequestUri!.Authority;
        request.Headers.Host = authority;
        List<(string Name, string Value)> others = [("host", authority)];
        if (credentials.DelegationToken is { } token)
        {
            request.Headers.Remove(DelegationHeader);
            request.Headers.TryAddWithoutValidation(DelegationHeader, token);
            others.Add((DelegationHeader, token));
        }

        return AddAsync(request, credentials, now, others, cancellationToken);
    }

    /// <summary>The same without the host: so the auth service wants to be asked for an instance's token.</summary>
    public static Task AddWithoutHostAsync(
        HttpRequestMessage request,
        Credentials credentials,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) => AddAsync(request, credentials, now, [], cancellationToken);

    private static async Task AddAsync(
        HttpRequestMessage request,
        Credentials credentials,
        DateTimeOffset now,
        IEnumerable<(string Name, string Value)> others,
        CancellationToken cancellationToken
    )
    {
        request.Headers.Date = now;
        var target = $"{request.Method.Method.ToLowerInvariant()} {request.RequestUri!.PathAndQuery}";
        List<(string Name, string Value)> signed =
        [
            ("date", now.ToString("r", CultureInfo.InvariantCulture)),
            ("(request-target)", target),
            .. others,
        ];
        if (HasBody(request.Method))
        {
            signed.AddRange(await DescribeBodyAsync(request, cancellationToken));
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Signature", Parameters(signed, credentials));
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

    private static string Parameters(List<(string Name, string Value)> signed, Credentials credentials)
    {
        var text = string.Join('\n', signed.Select(header => $"{header.Name}: {header.Value}"));
        var signature = Convert.ToBase64String(credentials.Sign(Encoding.UTF8.GetBytes(text)));
        var names = string.Join(' ', signed.Select(header => header.Name));
        return $"version=\"1\",keyId=\"{credentials.KeyId}\",algorithm=\"rsa-sha256\",headers=\"{names}\",signature=\"{signature}\"";
    }
}
