using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.NoSql;

public sealed class NoSqlReclaimableTests : RuleSpec<NoSqlReclaimable, NoSqlTable>
{
    private static readonly NoSqlTable Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        TableName = "carts",
        IsAutoReclaimable = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("The table stays until it is deleted.");

    private static readonly Verdict Fail = Verdict.Fail("The table is deleted when it is not used.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the table can be reclaimed is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsAutoReclaimable = true }],
                Fail with
                {
                    Evidence = [new("isAutoReclaimable", "True")],
                }
            ),
            new("not given", [Sample with { IsAutoReclaimable = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
