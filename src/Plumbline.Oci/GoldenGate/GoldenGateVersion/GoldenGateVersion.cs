using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.GoldenGate;

/// <summary>Fixes help when they are installed.</summary>
public sealed class GoldenGateVersion : LifecycleRule<GoldenGateDeployment>
{
    public override string Id => "OCI-GOLDENGATE-102";

    protected override Verdict Assess(GoldenGateDeployment resource, RuleContext context) =>
        Verdict.Of(
            resource.IsLatestVersion,
            "The version is the latest.",
            "There is a newer version.",
            "Whether there is a newer version is not known."
        ) with
        {
            Evidence = [new("isLatestVersion", resource.IsLatestVersion?.ToString())],
        };
}
