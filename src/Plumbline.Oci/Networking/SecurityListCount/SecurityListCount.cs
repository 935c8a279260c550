using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>Security lists should be few enough for people to know them.</summary>
public sealed class SecurityListCount : Rule<Tenancy>
{
    private static readonly Parameter<int> MaxPerRegion = Parameter.Number("maxPerRegion", 40, 1, 100000);

    public override string Id => "OCI-NETWORKING-128";

    public override IReadOnlyList<Parameter> Parameters => [MaxPerRegion];

    public override IReadOnlyList<Need> Needs => [Need.Listed<Tenancy>(), Need.Listed<SecurityList>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var (region, count) = context
            .Inventory.All<SecurityList>()
            .Where(list => !((ILifecycle)list).IsGone)
            .CountBy(list => list.Region)
            .OrderByDescending(pair => pair.Value)
            .FirstOrDefault();
        return (
            count > context.Get(MaxPerRegion) ? Verdict.Fail("A region has more security lists than wanted.")
            : context.MayMiss<SecurityList>("") ? Verdict.NotAssessed("Not all security lists could be read.")
            : Verdict.Pass("No region has more security lists than wanted.")
        ) with
        {
            Evidence = [new("securityLists", $"{count}", Field: "id"), new("region", region)],
        };
    }
}
