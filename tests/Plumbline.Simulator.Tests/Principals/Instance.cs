using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.Principals;

/// <summary>A program on the simulated instance, with the instance's certificate; every choice can be changed to make a bad one.</summary>
internal sealed record Instance(Oci Oci, string TenancyId, X509Certificate2 Certificate, RSA Key)
{
    private static readonly string[] WithoutHost =
    [
        "date",
        "(request-target)",
        "content-length",
        "content-type",
        "x-content-sha256",
    ];

    public RSA SessionKey { get; } = RSA.Create(2048);

    public string KeyId => $"{TenancyId}/fed-x509/{Fingerprint}";

    public string Fingerprint { get; init; } =
        string.Join(':', Certificate.GetCertHash().Select(b => b.ToString("X2", null)));

    public static async Task<Instance> OfAsync(Oci oci)
    {
        var certificate = await MetadataAsync(oci, "/opc/v2/identity/cert.pem");
        var key = RSA.Create();
        key.ImportFromPem((await MetadataAsync(oci, "/opc/v2/identity/key.pem")).Text);
        return new Instance(oci, oci.TenancyId, X509Certificate2.CreateFromPem(certificate.Text), key);
    }

    public static Task<Response> MetadataAsync(Oci oci, string url, string? authorization = "Bearer Oracle")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, oci.Absolute(url));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return oci.SendAsync(request);
    }

    public Task<Response> FederateAsync() => Oci.SendAsync(Request());

    public HttpRequestMessage Request(string url = "/v1/x509")
    {
        var signer = new Signer(KeyId, Key) { SignedHeaders = WithoutHost, Date = Oci.Signer.Date };
        var body = JsonSerializer.Serialize(
            new
            {
                certificate = Convert.ToBase64String(Certificate.RawData),
                publicKey = SessionKey.PublicDer(),
                intermediateCertificates = Array.Empty<string>(),
            }
        );
        return signer.Sign(HttpMethod.Post, Oci.Absolute(url), body);
    }
}
