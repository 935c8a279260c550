using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A network should be divided, so that not everything reaches everything.</summary>
public sealed class VcnSubnets : LifecycleRule<Vcn>
{
    public override string Id => "OCI-NETWORKING-131";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Vcn>(), Need.Listed<Subnet>()];

    protected override Verdict Assess(Vcn resource, RuleContext context)
    {
        var count = context.Inventory.Once(SubnetCounts.Of).CountOf(resource.Id);
        return (
            count > 1 ? Verdict.Pass("The VCN is divided into subnets.")
            : context.MayMiss<Subnet>(resource.Region)
                ? Verdict.NotAssessed("Subnets may be there that could not be read.")
            : Verdict.Fail("The VCN has one subnet at most.")
        ) with
        {
            Evidence = [new("subnets", $"{count}", Field: "vcnId")],
        };
    }

    private sealed class SubnetCounts(Dictionary<string, int> counts)
    {
        public static SubnetCounts Of(Core.Inventories.Inventory inventory) =>
            new(
                inventory
                    .All<Subnet>()
                    .Where(subnet => !((ILifecycle)subnet).IsGone && subnet.VcnId is not null)
                    .CountBy(subnet => subnet.VcnId!)
                    .ToDictionary()
            );

        public int CountOf(string vcnId) => counts.GetValueOrDefault(vcnId);
    }
}
