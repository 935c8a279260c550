using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A security list that no subnet names guards nothing.</summary>
public sealed class UnusedSecurityList : LifecycleRule<SecurityList>
{
    public override string Id => "OCI-NETWORKING-129";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<SecurityList>(), Need.Listed<Subnet>(), Need.Listed<Vcn>()];

    protected override bool Concerns(SecurityList resource, RuleContext context) =>
        context.Inventory.Find<Vcn>(resource.VcnId, resource.Region)?.DefaultSecurityListId != resource.Id;

    protected override Verdict Assess(SecurityList resource, RuleContext context)
    {
        var named = context.Inventory.Once(all => new NamedLists([
            .. all.All<Subnet>().SelectMany(subnet => subnet.SecurityListIds ?? []),
        ]));
        return (
            named.Ids.Contains(resource.Id) ? Verdict.Pass("A subnet names the list.")
            : context.MayMiss<Subnet>(resource.Region)
                ? Verdict.NotAssessed("Subnets may be there that could not be read.")
            : Verdict.Fail("No subnet names the list.")
        ) with
        {
            Evidence = [new("vcnId", resource.VcnId)],
        };
    }

    private sealed record NamedLists(HashSet<string> Ids);
}
