using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.Bastions;

/// <summary>A bastion is the door: who may stand before it should be said.</summary>
public sealed class BastionClients : LifecycleRule<Bastion>
{
    public override string Id => "OCI-BASTION-101";

    public override IReadOnlyList<Need> Needs => [Need.Whole<Bastion>()];

    protected override Verdict Assess(Bastion resource, RuleContext context)
    {
        var wide = resource.ClientCidrBlockAllowList?.Where(AddressRange.IsInternet).ToList();
        return Verdict.Of(
            resource.ClientCidrBlockAllowList is null ? null : wide!.Count == 0,
            "Only known networks may connect.",
            "Everybody on the internet may connect.",
            "Who may connect is not known."
        ) with
        {
            Evidence = [new("clientCidrBlockAllowList", string.Join(", ", resource.ClientCidrBlockAllowList ?? []))],
        };
    }
}
