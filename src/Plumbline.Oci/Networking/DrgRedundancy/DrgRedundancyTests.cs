using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class DrgRedundancyTests : RuleSpec<DrgRedundancy, Drg>
{
    private static readonly Drg Sample = new()
    {
        Id = "drg",
        CompartmentId = Root,
        DisplayName = "hub",
        LifecycleState = "AVAILABLE",
    };

    private static DrgAttachment Attached(string id, string type = "VCN", string drg = "drg") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "ATTACHED",
            DrgId = drg,
            NetworkDetails = new(type, id),
        };

    private static IpSecConnection Vpn(string id, string cpe = "cpe") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "AVAILABLE",
            DrgId = "drg",
            CpeId = cpe,
        };

    private static IpSecTunnel Tunnel(string id, string vpn, string status = "UP", string routing = "BGP") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "AVAILABLE",
            ConnectionId = vpn,
            Status = status,
            Routing = routing,
        };

    private static VirtualCircuit Circuit(string id, string provider = "provider", string bgp = "UP") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "PROVISIONED",
            GatewayId = "drg",
            ProviderServiceId = provider,
            BgpSessionState = bgp,
        };

    private static readonly Verdict Pass = Verdict.Pass("The lines do not hang on one device or provider.");

    private static readonly Verdict Fail = Verdict.Fail("All lines hang on one device or provider, or are down.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Lines may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a circuit and a VPN",
                [Sample, Vpn("v"), Tunnel("t", "v"), Circuit("c")],
                Pass with
                {
                    Evidence = [new("routersUp", "1"), new("circuitsUp", "1"), new("providersUp", "1")],
                }
            ),
            new("two routers", [Sample, Vpn("v"), Tunnel("t", "v"), Vpn("w", "other"), Tunnel("u", "w")], Pass),
            new("two providers", [Sample, Circuit("c"), Circuit("d", "other")], Pass),
            new("one VPN", [Sample, Vpn("v"), Tunnel("t", "v"), Tunnel("u", "v")], Fail),
            new("one router twice", [Sample, Vpn("v"), Tunnel("t", "v"), Vpn("w"), Tunnel("u", "w")], Fail),
            new("the VPN is down", [Sample, Vpn("v"), Tunnel("t", "v", "DOWN"), Circuit("c")], Fail),
            new("no lines", [Sample], null),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["IpSecConnection"],
                        Rules = ["OCI-NETWORKING-135"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }, Vpn("v")],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
