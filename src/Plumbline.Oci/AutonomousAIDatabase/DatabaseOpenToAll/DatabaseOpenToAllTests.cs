using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.AutonomousAIDatabase;

public sealed class DatabaseOpenToAllTests : RuleSpec<DatabaseOpenToAll, AutonomousDatabase>
{
    private static readonly AutonomousDatabase Sample = new()
    {
        Id = "database",
        CompartmentId = Root,
        DisplayName = "orders",
        LifecycleState = "AVAILABLE",
        IsDedicated = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("Only some can reach the database.");

    private static readonly Verdict Fail = Verdict.Fail("Everyone can reach the database.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the database is dedicated is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a private endpoint", [Sample with { SubnetId = "subnet" }], Pass),
            new("a list of addresses", [Sample with { WhitelistedIps = ["203.0.113.0/24"] }], Pass),
            new("a list of VCNs", [Sample with { WhitelistedIps = ["ocid1.vcn.oc1..v;10.0.0.0/16"] }], Pass),
            new("nothing", [Sample], Fail),
            new("an empty list", [Sample with { WhitelistedIps = [] }], Fail),
            new(
                "everyone on the list",
                [Sample with { WhitelistedIps = ["203.0.113.7", "0.0.0.0/0"] }],
                Fail with
                {
                    Evidence = [new("whitelistedIps", "203.0.113.7, 0.0.0.0/0"), new("subnetId", null)],
                }
            ),
            new("half of everyone on the list", [Sample with { WhitelistedIps = ["0.0.0.0/1"] }], Fail),
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
