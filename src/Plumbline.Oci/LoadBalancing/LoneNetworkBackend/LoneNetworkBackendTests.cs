using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.LoadBalancing;

public sealed class LoneNetworkBackendTests : RuleSpec<LoneNetworkBackend, NetworkLoadBalancer>
{
    private static readonly NetworkLoadBalancer Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        BackendSets = Of(new BackendSet([new Backend(), new Backend()])),
    };

    private static readonly Verdict Pass = Verdict.Pass("No backend set has a single server.");

    private static readonly Verdict Fail = Verdict.Fail("A backend set has a single server.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The API gave no backend sets.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("two", [Sample], Pass),
            new("one", [Sample with { BackendSets = Of(new BackendSet([new Backend()])) }], Fail),
            new("sets not given", [Sample with { BackendSets = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];

    private static Dictionary<string, BackendSet> Of(BackendSet set) => new() { ["web"] = set };
}
