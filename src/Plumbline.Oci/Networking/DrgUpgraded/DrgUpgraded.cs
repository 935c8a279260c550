using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>An old DRG can do less, and stands alone.</summary>
public sealed class DrgUpgraded : LifecycleRule<Drg>
{
    public override string Id => "OCI-NETWORKING-145";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Drg>(), Need.Listed<DrgUpgrade>()];

    protected override Verdict Assess(Drg resource, RuleContext context)
    {
        var upgrade = context.Inventory.Find<DrgUpgrade>(resource.Id, resource.Region);
        return Verdict.Of(
            upgrade?.Status switch
            {
                "UPGRADED" => true,
                "NOT_UPGRADED" or "IN_PROGRESS" => false,
                _ => null,
            },
            "The DRG is upgraded.",
            "The DRG is not upgraded.",
            "Whether the DRG is upgraded could not be read."
        ) with
        {
            Evidence = [new("status", upgrade?.Status, upgrade)],
        };
    }
}
