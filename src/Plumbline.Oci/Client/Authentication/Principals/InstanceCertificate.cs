using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>The certificate that proves what an instance is, with its key. It lasts for hours, and is replaced in time.</summary>
internal sealed class InstanceCertificate : IDisposable
{
    private static readonly string[] TenancyPrefixes = ["opc-tenant:", "opc-identity:"];

    private readonly X509Certificate2 _leaf;
    private readonly X509Certificate2Collection _intermediates;

    private InstanceCertificate(X509Certificate2 leaf, X509Certificate2Collection intermediates, SigningKey key)
    {
        (_leaf, _intermediates) = (leaf, intermediates);
        TenancyId = TenancyIn(leaf.SubjectName);
        var fingerprint = string.Join(':', leaf.GetCertHash().Select(part => part.ToString("X2")));
        Credentials = new Credentials(new Principal(TenancyId, Id: null), $"{TenancyId}/fed-x509/{fingerprint}", key);
    }

    public string TenancyId { get; }

    /// <summary>What signs the request for a session, and nothing else.</summary>
    public Credentials Credentials { get; }

    /// <exception cref="ConfigurationException">This is no instance, or it has no certificate that can be used.</exception>
    public static async Task<InstanceCertificate> ReadAsync(
        MetadataService metadata,
        CancellationToken cancellationToken
    )
    {
        var leaf = await metadata.ReadAsync("/identity/cert.pem", cancellationToken);
        var intermediates = await metadata.ReadAsync("/identity/intermediate.pem", cancellationToken);
        var key = await metadata.ReadAsync("/identity/key.pem", cancellationToken);
        return Parse(leaf, intermediates, key);
    }

    /// <summary>A request for a session that signs with another key.</summary>
    public InstanceTokenRequest RequestFor(SigningKey session) =>
        new(Encode(_leaf), session.PublicKey, [.. _intermediates.Select(Encode)]);

    public void Dispose()
    {
        _leaf.Dispose();
        _intermediates.ToList().ForEach(certificate => certificate.Dispose());
        Credentials.Dispose();
    }

    private static InstanceCertificate Parse(string leaf, string intermediates, string key)
    {
        try
        {
            var chain = new X509Certificate2Collection();
            chain.ImportFromPem(intermediates);
            return new InstanceCertificate(
                X509Certificate2.CreateFromPem(leaf),
                chain,
                new SigningKey(PrivateKeyReader.Read(key, passPhrase: null, "instance's key"))
            );
        }
        catch (CryptographicException error)
        {
            throw new ConfigurationException(
                "The instance metadata service gives no certificate that can be read: this machine cannot be an instance principal.",
                error
            );
        }
    }

    private static string TenancyIn(X500DistinguishedName subject) =>
        (
            from part in subject.EnumerateRelativeDistinguishedNames()
            where !part.HasMultipleElements
            let value = part.GetSingleElementValue() ?? ""
            from prefix in TenancyPrefixes
            where value.StartsWith(prefix, StringComparison.Ordinal)
            select value[prefix.Length..]
        ).FirstOrDefault()
        ?? throw new ConfigurationException(
            "The instance's certificate names no tenancy: this machine cannot be an instance principal."
        );

    private static string Encode(X509Certificate2 certificate) => Convert.ToBase64String(certificate.RawData);
}
