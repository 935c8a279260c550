using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.DataSafe;

/// <summary>A target that cannot be reached is not watched.</summary>
public sealed class TargetAttention : LifecycleRule<TargetDatabase>
{
    public override string Id => "OCI-DATASAFE-101";

    protected override Verdict Assess(TargetDatabase resource, RuleContext context) =>
        Verdict.Of(
            resource.LifecycleState switch
            {
                "ACTIVE" or "UPDATING" or "CREATING" => true,
                "NEEDS_ATTENTION" or "INACTIVE" => false,
                _ => null,
            },
            "Data Safe reaches the database.",
            "Data Safe does not reach the database.",
            "Whether Data Safe reaches the database is not known."
        ) with
        {
            Evidence = [new("lifecycleState", resource.LifecycleState)],
        };
}
