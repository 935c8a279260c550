using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlHighAvailabilityTests : RuleSpec<MySqlHighAvailability, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        IsHighlyAvailable = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("Three copies stand ready.");

    private static readonly Verdict Fail = Verdict.Fail("There is one copy.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Whether the DB system is highly available is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsHighlyAvailable = false }],
                Fail with
                {
                    Evidence = [new("isHighlyAvailable", "False")],
                }
            ),
            new("not given", [Sample with { IsHighlyAvailable = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
