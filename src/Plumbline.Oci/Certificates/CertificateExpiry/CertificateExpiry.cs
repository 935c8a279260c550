using Plumbline.Core.Rules;

namespace Plumbline.Oci.Certificates;

/// <summary>An outage by an expired certificate is announced long before.</summary>
public sealed class CertificateExpiry : ExpiryRule<Certificate>
{
    public override string Id => "OCI-CERTIFICATES-101";

    private protected override Parameter<int> MinDays { get; } = Parameter.Number("minDays", 30, 1, 3650);
}
