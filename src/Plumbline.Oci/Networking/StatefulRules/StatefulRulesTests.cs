using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class StatefulRulesTests : RuleSpec<StatefulRules, TrafficFilter>
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

    private static readonly Verdict Pass = Verdict.Pass("No rule that is open to the internet remembers connections.");

    private static readonly Verdict Fail = Verdict.Fail(
        "A rule that is open to the internet remembers each connection."
    );

    private static readonly Verdict Unknown = Verdict.NotAssessed("The rules could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("nothing", [Sample], Pass),
            new(
                "stateful",
                [In(new TrafficRule("0.0.0.0/0", Protocol: "6"))],
                Fail with
                {
                    Evidence = [new("ingressSecurityRules[0]", "0.0.0.0/0 tcp")],
                }
            ),
            new("stateless", [In(new TrafficRule("0.0.0.0/0", Protocol: "6", IsStateless: true))], Pass),
            new("stateful from inside", [In(new TrafficRule("10.0.0.0/8", Protocol: "6"))], Pass),
            new("ICMP", [In(new TrafficRule("0.0.0.0/0", Protocol: "1"))], Pass),
            new("rules that were not read", [Sample with { IngressSecurityRules = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
