using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerEngine;

public sealed class ClusterPrivateEndpointTests : RuleSpec<ClusterPrivateEndpoint, Cluster>
{
    private static readonly Cluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ClusterName = "shop",
        EndpointConfig = new EndpointConfig(IsPublicIpEnabled: false),
    };

    private static readonly Verdict Pass = Verdict.Pass("The API has a private address only.");

    private static readonly Verdict Fail = Verdict.Fail("The API has a public address.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the API has a public address is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { EndpointConfig = new EndpointConfig(IsPublicIpEnabled: true) }],
                Fail with
                {
                    Evidence = [new("isPublicIpEnabled", "True")],
                }
            ),
            new("not given", [Sample with { EndpointConfig = new EndpointConfig(IsPublicIpEnabled: null) }], Unknown),
            new("no endpoint given", [Sample with { EndpointConfig = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
