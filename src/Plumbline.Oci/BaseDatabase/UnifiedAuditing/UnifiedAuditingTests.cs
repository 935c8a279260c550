using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BaseDatabase;

public sealed class UnifiedAuditingTests : RuleSpec<UnifiedAuditing, DbHome>
{
    private static readonly DbHome Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        DisplayName = "home",
        LifecycleState = "AVAILABLE",
        IsUnifiedAuditingEnabled = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("Unified auditing is on.");

    private static readonly Verdict Fail = Verdict.Fail("Unified auditing is off.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether unified auditing is on is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsUnifiedAuditingEnabled = false }],
                Fail with
                {
                    Evidence = [new("isUnifiedAuditingEnabled", "False")],
                }
            ),
            new("not given", [Sample with { IsUnifiedAuditingEnabled = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
