using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class OpenVncClientTests : RuleSpec<OpenVncClient, TrafficFilter>
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
        Source = "0.0.0.0/0",
        SourceType = "CIDR_BLOCK",
        Protocol = "all",
    };

    private static readonly Verdict Pass = Verdict.Pass("No rule opens listening VNC clients to the internet.");

    private static readonly Verdict Fail = Verdict.Fail("A rule opens listening VNC clients to the internet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The rules could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("nothing is let in", [Sample], Pass),
            new(
                "TCP 5500",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(5500, 5500))))],
                Fail with
                {
                    Evidence = [new("ingressSecurityRules[0]", "0.0.0.0/0 tcp 5500")],
                }
            ),
            new(
                "everyone, by IPv6",
                [In(new TrafficRule("::/0", Protocol: "6", TcpOptions: new(new PortRange(5500, 5500))))],
                Fail
            ),
            new(
                "within a range",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(1, 65535))))],
                Fail
            ),
            new("all protocols", [In(new TrafficRule("0.0.0.0/0", Protocol: "all"))], Fail),
            new("only from inside", [In(new TrafficRule("10.0.0.0/8", Protocol: "all"))], Pass),
            new("another protocol", [In(new TrafficRule("0.0.0.0/0", Protocol: "17"))], Pass),
            new("a group", [Group, Open], Fail with { Evidence = [new("securityRules[1]", "0.0.0.0/0 all")] }),
            new("a group without rules", [Group], Pass),
            new("a group whose rules are hidden", [Group], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "group",
                        Hidden = ["SecurityRule"],
                        Rules = ["OCI-NETWORKING-125"],
                    },
                ],
            },
            new("rules that were not read", [Sample with { IngressSecurityRules = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
