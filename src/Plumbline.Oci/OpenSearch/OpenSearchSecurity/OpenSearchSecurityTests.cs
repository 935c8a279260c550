using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.OpenSearch;

public sealed class OpenSearchSecurityTests : RuleSpec<OpenSearchSecurity, OpenSearchCluster>
{
    private static readonly OpenSearchCluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "logs",
        SecurityMode = "ENFORCING",
    };

    private static readonly Verdict Pass = Verdict.Pass("Everybody has to log in.");

    private static readonly Verdict Fail = Verdict.Fail("Nobody has to log in.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether one has to log in is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("enforced", [Sample], Pass),
            new(
                "permissive",
                [Sample with { SecurityMode = "PERMISSIVE" }],
                Fail with
                {
                    Evidence = [new("securityMode", "PERMISSIVE")],
                }
            ),
            new("off", [Sample with { SecurityMode = "DISABLED" }], Fail),
            new("not given", [Sample with { SecurityMode = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
