using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BigData;

/// <summary>One name node is one too few.</summary>
public sealed class BdsHighAvailability : LifecycleRule<BdsInstance>
{
    public override string Id => "OCI-BIGDATA-102";

    protected override Verdict Assess(BdsInstance resource, RuleContext context) =>
        Verdict.Of(
            resource.IsHighAvailability,
            "A second master can take over.",
            "There is one master.",
            "Whether a master can take over is not known."
        ) with
        {
            Evidence = [new("isHighAvailability", resource.IsHighAvailability?.ToString())],
        };
}
