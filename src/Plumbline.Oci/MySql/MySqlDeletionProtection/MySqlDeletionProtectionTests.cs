using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlDeletionProtectionTests : RuleSpec<MySqlDeletionProtection, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        DeletionPolicy = new MySqlDeletion(true),
    };

    private static readonly Verdict Pass = Verdict.Pass("The DB system is protected from deletion.");

    private static readonly Verdict Fail = Verdict.Fail("The DB system can be deleted in one step.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the DB system is protected is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { DeletionPolicy = new MySqlDeletion(false) }],
                Fail with
                {
                    Evidence = [new("isDeleteProtected", "False")],
                }
            ),
            new("not given", [Sample with { DeletionPolicy = new MySqlDeletion(null) }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
