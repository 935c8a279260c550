using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.AutonomousAIDatabase;

public sealed class DatabasePrivateEndpointTests : RuleSpec<DatabasePrivateEndpoint, AutonomousDatabase>
{
    private static readonly AutonomousDatabase Sample = new()
    {
        Id = "database",
        CompartmentId = Root,
        DisplayName = "orders",
        LifecycleState = "AVAILABLE",
        IsDedicated = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("The database has a private endpoint.");

    private static readonly Verdict Fail = Verdict.Fail("The database has no private endpoint.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the database is dedicated is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a private endpoint",
                [Sample with { PrivateEndpointIp = "10.0.0.7" }],
                Pass with
                {
                    Evidence = [new("privateEndpointIp", "10.0.0.7"), new("subnetId", null)],
                }
            ),
            new("one that is being made", [Sample with { SubnetId = "subnet" }], Pass),
            new("none", [Sample], Fail),
            new("dedicated", [Sample with { IsDedicated = true }], null),
            new("nobody says whether it is dedicated", [Sample with { IsDedicated = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
