using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>The tunnels of a VPN should learn their routes.</summary>
public sealed class VpnRouting : LifecycleRule<IpSecConnection>
{
    public override string Id => "OCI-NETWORKING-139";

    public override IReadOnlyList<Need> Needs => [Need.Listed<IpSecConnection>(), Need.Listed<IpSecTunnel>()];

    protected override Verdict Assess(IpSecConnection resource, RuleContext context)
    {
        var tunnels = DrgLines.TunnelsOf(resource, context);
        var isFixed = tunnels.FirstOrDefault(tunnel => tunnel.Routing is "STATIC" or "POLICY");
        return (
            isFixed is not null ? Verdict.Fail("A tunnel has fixed routes.")
            : tunnels.Count == 0
            || tunnels.Any(tunnel => tunnel.Routing != "BGP")
            || context.MayMiss<IpSecTunnel>(resource.Region, resource.Id)
                ? Verdict.NotAssessed("Tunnels, or how they route, could not be read.")
            : Verdict.Pass("All tunnels learn their routes.")
        ) with
        {
            Evidence = [new("routing", string.Join(", ", tunnels.Select(tunnel => tunnel.Routing)), isFixed)],
        };
    }
}
