using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Limits;

/// <summary>A mistake should end at a limit that you chose.</summary>
public sealed class QuotaPolicies : Rule<Tenancy>
{
    public override string Id => "OCI-LIMITS-101";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<Quota>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var count = context.Inventory.All<Quota>().Count(quota => quota.LifecycleState is null or "ACTIVE");
        return Verdict.Of(
            count > 0 ? true
                : context.MayMiss<Quota>("") ? null
                : false,
            "There are quota policies.",
            "There is no quota policy.",
            "Quota policies could not be read."
        ) with
        {
            Evidence = [new("quotas", $"{count}", Field: "id")],
        };
    }
}
