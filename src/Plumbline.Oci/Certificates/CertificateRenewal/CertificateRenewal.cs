using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Certificates;

/// <summary>What has to be remembered once a year is forgotten once.</summary>
public sealed class CertificateRenewal : LifecycleRule<Certificate>
{
    public override string Id => "OCI-CERTIFICATES-103";

    protected override bool Concerns(Certificate resource, RuleContext context) =>
        resource.ConfigType is null or "ISSUED_BY_INTERNAL_CA";

    protected override Verdict Assess(Certificate resource, RuleContext context) =>
        Verdict.Of(
            resource.CertificateRules?.Any(rule => rule.RuleType == "CERTIFICATE_RENEWAL_RULE") == true ? true
                : resource.ConfigType is null ? null
                : false,
            "The certificate renews itself.",
            "Somebody has to renew the certificate.",
            "Who issues the certificate is not known."
        ) with
        {
            Evidence =
            [
                new(
                    "ruleType",
                    string.Join(", ", (resource.CertificateRules ?? []).Select(rule => rule.RuleType)),
                    Field: "certificateRules.ruleType"
                ),
                new("configType", resource.ConfigType),
            ],
        };
}
