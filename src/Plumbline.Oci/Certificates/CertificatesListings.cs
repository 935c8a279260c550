using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Certificates;

/// <summary>How certificates and their authorities are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/certificatesmgmt/20210224/</remarks>
internal sealed class CertificatesListings : ServiceListings
{
    private const string Host = "https://certificatesmanagement.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Certificate>(
            "certificates_management",
            "ListCertificates",
            Host,
            "/20210224/certificates",
            "certificates"
        )
        {
            SearchType = "Certificate",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "leaf-certificates"),
        },
        new Listing<CertificateAuthority>(
            "certificates_management",
            "ListCertificateAuthorities",
            Host,
            "/20210224/certificateAuthorities",
            "certificate authorities"
        )
        {
            SearchType = "CertificateAuthority",
            HasEnvelope = true,
            ListGrant = new(Verb.Inspect, "certificate-authorities"),
        },
    ];
}
