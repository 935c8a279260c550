using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ApiGateway;

public sealed class GatewayPrivateTests : RuleSpec<GatewayPrivate, Gateway>
{
    private static readonly Gateway Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "api",
        EndpointType = "PRIVATE",
    };

    private static readonly Verdict Pass = Verdict.Pass("The gateway can be reached from its network only.");

    private static readonly Verdict Fail = Verdict.Fail("The gateway can be reached from the internet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the gateway is public is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("private", [Sample], Pass),
            new(
                "public",
                [Sample with { EndpointType = "PUBLIC" }],
                Fail with
                {
                    Evidence = [new("endpointType", "PUBLIC")],
                }
            ),
            new("another", [Sample with { EndpointType = "X" }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
