using Plumbline.Core.Rules;

namespace Plumbline.Oci.Certificates;

/// <summary>An outage by an expired certificate is announced long before.</summary>
public sealed class AuthorityExpiry : ExpiryRule<CertificateAuthority>
{
    public override string Id => "OCI-CERTIFICATES-102";

    private protected override Parameter<int> MinDays { get; } = Parameter.Number("minDays", 90, 1, 3650);
}
