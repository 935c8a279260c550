using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class VpnTunnelsTests : RuleSpec<VpnTunnels, IpSecConnection>
{
    private static readonly IpSecConnection Sample = new()
    {
        Id = "vpn",
        CompartmentId = Root,
        DisplayName = "office",
        LifecycleState = "AVAILABLE",
        DrgId = "drg",
        CpeId = "cpe",
    };

    private static IpSecTunnel Tunnel(string id, string status = "UP", string? routing = "BGP", string vpn = "vpn") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "AVAILABLE",
            ConnectionId = vpn,
            Status = status,
            Routing = routing,
        };

    private static readonly Verdict Pass = Verdict.Pass("Two tunnels or more are up.");

    private static readonly Verdict Fail = Verdict.Fail("One tunnel at most is up.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Tunnels may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("both", [Sample, Tunnel("a"), Tunnel("b")], Pass with { Evidence = [new("tunnelsUp", "2 of 2")] }),
            new("one down", [Sample, Tunnel("a"), Tunnel("b", "DOWN")], Fail),
            new("one for maintenance", [Sample, Tunnel("a"), Tunnel("b", "DOWN_FOR_MAINTENANCE")], Fail),
            new("two of another", [Sample, Tunnel("a", vpn: "other"), Tunnel("b", vpn: "other")], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "vpn",
                        Hidden = ["IpSecTunnel"],
                        Rules = ["OCI-NETWORKING-138"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
