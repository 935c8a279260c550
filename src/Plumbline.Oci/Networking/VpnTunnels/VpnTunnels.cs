using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A VPN should have two tunnels that are up.</summary>
public sealed class VpnTunnels : LifecycleRule<IpSecConnection>
{
    public override string Id => "OCI-NETWORKING-138";

    public override IReadOnlyList<Need> Needs => [Need.Listed<IpSecConnection>(), Need.Listed<IpSecTunnel>()];

    protected override Verdict Assess(IpSecConnection resource, RuleContext context)
    {
        var tunnels = DrgLines.TunnelsOf(resource, context);
        var up = tunnels.Count(tunnel => tunnel.Status == "UP");
        return (
            up > 1 ? Verdict.Pass("Two tunnels or more are up.")
            : context.MayMiss<IpSecTunnel>(resource.Region, resource.Id)
                ? Verdict.NotAssessed("Tunnels may be there that could not be read.")
            : Verdict.Fail("One tunnel at most is up.")
        ) with
        {
            Evidence = [new("tunnelsUp", $"{up} of {tunnels.Count}", Field: "status")],
        };
    }
}
