using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>An identity domain should know the addresses from which people sign in.</summary>
public sealed class NetworkPerimeters : LifecycleRule<Domain>
{
    public override string Id => "OCI-IAM-018";

    public override IReadOnlyList<Need> Needs => [Need.Listed<Domain>(), Need.Listed<NetworkPerimeter>()];

    protected override bool Concerns(Domain resource, RuleContext context) => resource.LifecycleState != "INACTIVE";

    protected override Verdict Assess(Domain resource, RuleContext context)
    {
        var count = context
            .Inventory.All<NetworkPerimeter>()
            .Count(perimeter => perimeter.DomainOcid == resource.Id && perimeter.IpAddresses is { Count: > 0 });
        return (
            count > 0 ? Verdict.Pass("The domain knows addresses.")
            : context.MayMiss<NetworkPerimeter>("", resource.Id)
                ? Verdict.NotAssessed("Network perimeters may be there that could not be read.")
            : Verdict.Fail("The domain knows no addresses.")
        ) with
        {
            Evidence = [new("networkPerimeters", $"{count}", Field: "ipAddresses")],
        };
    }
}
