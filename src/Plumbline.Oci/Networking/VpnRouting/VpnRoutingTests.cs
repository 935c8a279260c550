using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class VpnRoutingTests : RuleSpec<VpnRouting, IpSecConnection>
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

    private static readonly Verdict Pass = Verdict.Pass("All tunnels learn their routes.");

    private static readonly Verdict Fail = Verdict.Fail("A tunnel has fixed routes.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Tunnels, or how they route, could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("BGP", [Sample, Tunnel("a"), Tunnel("b")], Pass with { Evidence = [new("routing", "BGP, BGP")] }),
            new("one static", [Sample, Tunnel("a"), Tunnel("b", routing: "STATIC")], Fail),
            new("by policy", [Sample, Tunnel("a", routing: "POLICY")], Fail),
            new("a new way", [Sample, Tunnel("a", routing: "MAGIC")], Unknown),
            new("no tunnels", [Sample], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
