using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class DefaultSecurityListTests : RuleSpec<DefaultSecurityList, SecurityList>
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

    private static readonly Vcn Vcn = new()
    {
        Id = "vcn",
        CompartmentId = Root,
        CidrBlocks = ["10.0.0.0/16"],
        DefaultSecurityListId = "list",
    };

    private static SecurityList Out(params TrafficRule[] rules) => Sample with { EgressSecurityRules = rules };

    private static readonly Verdict Pass = Verdict.Pass("The default list lets ICMP through only.");

    private static readonly Verdict Fail = Verdict.Fail(
        "The default list lets more than ICMP in from outside the VCN, or out to everywhere."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed("The VCN or its rules could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("nothing", [Sample, Vcn], Pass),
            new("ICMP", [In(new TrafficRule("0.0.0.0/0", Protocol: "1")), Vcn], Pass),
            new(
                "SSH from everywhere",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6", TcpOptions: new(new PortRange(22, 22)))), Vcn],
                Fail with
                {
                    Evidence = [new("ingressSecurityRules[0]", "0.0.0.0/0 tcp 22")],
                }
            ),
            new("from a partner", [In(new TrafficRule("192.0.2.0/24", Protocol: "6")), Vcn], Fail),
            new("from within", [In(new TrafficRule("10.0.3.0/24", Protocol: "all")), Vcn], Pass),
            new(
                "out to everywhere",
                [Out(new TrafficRule(Destination: "0.0.0.0/0", Protocol: "all")), Vcn],
                Fail with
                {
                    Evidence = [new("egressSecurityRules[0]", "0.0.0.0/0 all")],
                }
            ),
            new("out to some", [Out(new TrafficRule(Destination: "192.0.2.0/24", Protocol: "all")), Vcn], Pass),
            new(
                "not the default",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "all")), Vcn with { DefaultSecurityListId = "other" }],
                null
            ),
            new("a VCN that was not read", [Sample], Unknown),
            new("rules that were not read", [Sample with { EgressSecurityRules = null }, Vcn], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
