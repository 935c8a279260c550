using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class SecurityListRdpTests : RuleSpec<SecurityListRdp, SecurityList>
{
    private static readonly SecurityList Sample = new()
    {
        Id = "list",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "AVAILABLE",
        VcnId = "vcn",
        IngressSecurityRules = [],
        EgressSecurityRules = [],
    };

    private static SecurityList In(params TrafficRule[] rules) => Sample with { IngressSecurityRules = rules };

    private static readonly Verdict Pass = Verdict.Pass("No rule opens RDP to the internet.");

    private static readonly Verdict Fail = Verdict.Fail("A rule opens RDP to the internet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The rules could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("nothing is let in", [Sample], Pass),
            new(
                "everyone",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(3389, 3389))))],
                Fail with
                {
                    Evidence = [new("ingressSecurityRules[0]", "0.0.0.0/0 tcp 3389")],
                }
            ),
            new(
                "everyone, by IPv6",
                [In(new TrafficRule("::/0", Protocol: "6", TcpOptions: new(new PortRange(3389, 3389))))],
                Fail
            ),
            new(
                "half of everyone",
                [In(new TrafficRule("128.0.0.0/1", Protocol: "6", TcpOptions: new(new PortRange(3389, 3389))))],
                Fail
            ),
            new(
                "within a range",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(1, 65535))))],
                Fail
            ),
            new("all ports", [In(new TrafficRule("0.0.0.0/0", Protocol: "6"))], Fail),
            new(
                "source ports only",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(null, new PortRange(1024, 65535))))],
                Fail
            ),
            new("all protocols", [In(new TrafficRule("0.0.0.0/0", Protocol: "all"))], Fail),
            new(
                "the second rule",
                [In(new TrafficRule("10.0.0.0/8", Protocol: "all"), new TrafficRule("0.0.0.0/0", Protocol: "all"))],
                Fail with
                {
                    Evidence = [new("ingressSecurityRules[1]", "0.0.0.0/0 all")],
                }
            ),
            new(
                "next to it",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(3390, 65535))))],
                Pass
            ),
            new(
                "up to it",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(1, 3388))))],
                Pass
            ),
            new("another protocol", [In(new TrafficRule("0.0.0.0/0", Protocol: "17"))], Pass),
            new("only some", [In(new TrafficRule("203.0.113.0/24", Protocol: "all"))], Pass),
            new(
                "a service of Oracle",
                [
                    In(
                        new TrafficRule(
                            "all-iad-services-in-oracle-services-network",
                            "SERVICE_CIDR_BLOCK",
                            Protocol: "all"
                        )
                    ),
                ],
                Pass
            ),
            new("rules that were not read", [Sample with { IngressSecurityRules = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
