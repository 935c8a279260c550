using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class OpenEverythingTests : RuleSpec<OpenEverything, TrafficFilter>
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

    private static readonly NetworkSecurityGroup Group = new()
    {
        Id = "group",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
    };

    private static readonly SecurityRule Open = new()
    {
        Id = "group/1",
        CompartmentId = Root,
        Direction = "INGRESS",
        Source = "::/0",
        SourceType = "CIDR_BLOCK",
        Protocol = "17",
    };

    private static readonly Verdict Pass = Verdict.Pass("No rule opens all ports to the internet.");

    private static readonly Verdict Fail = Verdict.Fail("A rule opens all ports to the internet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The rules could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("nothing is let in", [Sample], Pass),
            new(
                "all protocols",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "all"))],
                Fail with
                {
                    Evidence = [new("ingressSecurityRules[0]", "0.0.0.0/0 all")],
                }
            ),
            new("all of TCP", [In(new TrafficRule("0.0.0.0/0", Protocol: "6"))], Fail),
            new(
                "all of TCP, spelled out",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(1, 65535))))],
                Fail
            ),
            new(
                "all but one",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(2, 65535))))],
                Pass
            ),
            new("all of ICMP", [In(new TrafficRule("0.0.0.0/0", Protocol: "1"))], Pass),
            new("only from inside", [In(new TrafficRule("10.0.0.0/8", Protocol: "all"))], Pass),
            new("a group", [Group, Open], Fail with { Evidence = [new("securityRules[1]", "::/0 udp")] }),
            new("rules that were not read", [Sample with { IngressSecurityRules = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
