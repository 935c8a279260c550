using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Certificates;

public sealed class CertificateRenewalTests : RuleSpec<CertificateRenewal, Certificate>
{
    private static readonly Certificate Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        CertificateName = "shop",
        ConfigType = "ISSUED_BY_INTERNAL_CA",
        CertificateRules = [new("CERTIFICATE_RENEWAL_RULE", "P30D")],
    };

    private static readonly Verdict Pass = Verdict.Pass("The certificate renews itself.");

    private static readonly Verdict Fail = Verdict.Fail("Somebody has to renew the certificate.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Who issues the certificate is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("by itself", [Sample], Pass),
            new("by hand", [Sample with { CertificateRules = [] }], Fail),
            new("not given", [Sample with { CertificateRules = null }], Fail),
            new("imported: it cannot", [Sample with { ConfigType = "IMPORTED", CertificateRules = null }], null),
            new("issuer not known", [Sample with { ConfigType = null, CertificateRules = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
