using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A rule that resources of one kind are in subnets that allow no public addresses.</summary>
public abstract class PrivateSubnetRule<T> : LifecycleRule<T>
    where T : Resource, ILifecycle, IInSubnets
{
    public override IReadOnlyList<Need> Needs => [Need.Listed<T>(), Need.Listed<Subnet>()];

    /// <summary>What people call one, such as <c>DB system</c>.</summary>
    private protected abstract string Noun { get; }

    protected sealed override Verdict Assess(T resource, RuleContext context)
    {
        var subnets = (resource.SubnetIds ?? [])
            .Select(id => context.Inventory.Find<Subnet>(id, resource.Region))
            .ToList();
        return Verdict.Of(
            IsPrivate(subnets),
            $"The {Noun} is in a private subnet.",
            $"The {Noun} is in a public subnet.",
            $"The subnet of the {Noun} could not be read."
        ) with
        {
            Evidence =
            [
                new("subnetIds", string.Join(", ", resource.SubnetIds ?? []), Field: "subnetId"),
                .. subnets
                    .OfType<Subnet>()
                    .Select(subnet => new Evidence(
                        "prohibitPublicIpOnVnic",
                        subnet.ProhibitPublicIpOnVnic?.ToString(),
                        subnet
                    )),
            ],
        };
    }

    private static bool? IsPrivate(List<Subnet?> subnets) =>
        subnets.Exists(subnet => subnet?.ProhibitPublicIpOnVnic == false) ? false
        : subnets.Count > 0 && subnets.TrueForAll(subnet => subnet?.ProhibitPublicIpOnVnic == true) ? true
        : null;
}
