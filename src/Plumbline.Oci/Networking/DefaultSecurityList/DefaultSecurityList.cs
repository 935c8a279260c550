using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>The security list that a VCN comes with should let nothing through, so that a subnet that nobody thought of is closed.</summary>
public sealed class DefaultSecurityList : LifecycleRule<SecurityList>
{
    public override string Id => "OCI-NETWORKING-006";

    public override IReadOnlyList<Need> Needs => [Need.Listed<SecurityList>(), Need.Listed<Vcn>()];

    private const string Icmp = "1";
    private const string IcmpV6 = "58";
    private const int MostRules = 5;

    protected override bool Concerns(SecurityList resource, RuleContext context) =>
        VcnOf(resource, context) is not { } vcn || vcn.DefaultSecurityListId == resource.Id;

    protected override Verdict Assess(SecurityList resource, RuleContext context)
    {
        var (ingress, egress) = (
            FilterRules.Of(resource, isIngress: true, context),
            FilterRules.Of(resource, isIngress: false, context)
        );
        if (VcnOf(resource, context)?.CidrBlocks is not { } own || ingress is null || egress is null)
        {
            return Verdict.NotAssessed("The VCN or its rules could not be read.");
        }

        var ranges = own.Concat(VcnOf(resource, context)!.Ipv6CidrBlocks ?? []);
        IReadOnlyList<PlacedRule> wide =
        [
            .. ingress.Where(rule => !AddressRange.IsWithin(rule.Peer, ranges)),
            .. egress.Where(rule => rule.IsOpenToInternet),
        ];
        IReadOnlyList<PlacedRule> broken = [.. wide.Where(rule => rule.Rule.Protocol is not (Icmp or IcmpV6))];
        return (
            broken.Count == 0
                ? Verdict.Pass("The default list lets ICMP through only.")
                : Verdict.Fail("The default list lets more than ICMP in from outside the VCN, or out to everywhere.")
        ) with
        {
            Evidence = [.. broken.Take(MostRules).Select(rule => rule.ToEvidence())],
        };
    }

    private static Vcn? VcnOf(SecurityList list, RuleContext context) =>
        context.Inventory.Find<Vcn>(list.VcnId, list.Region);
}
