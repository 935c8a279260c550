using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.CloudGuard;

/// <summary>A problem that Cloud Guard found grave should be looked at.</summary>
public sealed class OpenProblem : LifecycleRule<CloudGuardProblem>
{
    public override string Id => "OCI-CLOUDGUARD-103";

    protected override Verdict Assess(CloudGuardProblem resource, RuleContext context) =>
        (
            (resource.LifecycleDetail, resource.RiskLevel) switch
            {
                ("RESOLVED" or "DISMISSED" or "DELETED", _) => Verdict.Pass("The problem is closed, or not grave."),
                ("OPEN", "CRITICAL" or "HIGH") => Verdict.Fail("A grave problem is open."),
                ("OPEN", "MEDIUM" or "LOW" or "MINOR") => Verdict.Pass("The problem is closed, or not grave."),
                _ => Verdict.NotAssessed("How grave the problem is, or whether it is open, is not known."),
            }
        ) with
        {
            Evidence =
            [
                new("riskLevel", resource.RiskLevel),
                new("lifecycleDetail", resource.LifecycleDetail),
                new("detectorRuleId", resource.DetectorRuleId),
                new("resourceId", resource.ResourceId),
            ],
        };
}
