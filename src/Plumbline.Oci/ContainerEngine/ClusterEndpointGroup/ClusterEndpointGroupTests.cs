using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class ClusterEndpointGroupTests : RuleSpec<ClusterEndpointGroup, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        EndpointConfig = new EndpointConfig(NsgIds: ["group"]),
    };

    private static readonly Verdict Pass = Verdict.Pass("The cluster endpoint is in a network security group.");

    private static readonly Verdict Fail = Verdict.Fail("The cluster endpoint is in no network security group.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("in a group", [Sample], Pass with { Evidence = [new("endpointConfig.nsgIds", "group")] }),
            new("in none", [Sample with { EndpointConfig = new EndpointConfig(NsgIds: []) }], Fail),
            new("not given", [Sample with { EndpointConfig = new EndpointConfig(NsgIds: null) }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
