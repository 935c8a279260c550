using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.AutonomousAIDatabase;

public sealed class DatabaseContactsTests : RuleSpec<DatabaseContacts, AutonomousDatabase>
{
    private static readonly AutonomousDatabase Sample = new()
    {
        Id = "database",
        CompartmentId = Root,
        DisplayName = "orders",
        LifecycleState = "AVAILABLE",
        IsDedicated = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("The database has contacts.");

    private static readonly Verdict Fail = Verdict.Fail("The database has no contacts.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the database has contacts is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "one",
                [Sample with { CustomerContacts = [new("dba@example.com")] }],
                Pass with
                {
                    Evidence = [new("customerContacts", "1")],
                }
            ),
            new("none", [Sample with { CustomerContacts = [] }], Fail),
            new("one without an address", [Sample with { CustomerContacts = [new(" ")] }], Fail),
            new("nothing was said", [Sample], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
