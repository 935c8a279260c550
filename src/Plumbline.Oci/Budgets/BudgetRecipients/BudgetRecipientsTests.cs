using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Budgets;

public sealed class BudgetRecipientsTests : RuleSpec<BudgetRecipients, BudgetAlertRule>
{
    private static readonly BudgetAlertRule Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        Recipients = "finops@example.com",
    };

    private static readonly Verdict Pass = Verdict.Pass("The alert has recipients.");

    private static readonly Verdict Fail = Verdict.Fail("The alert has no recipients.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Who gets the alert is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one", [Sample], Pass with { Evidence = [new("recipients", "1")] }),
            new("none", [Sample with { Recipients = "" }], Fail with { Evidence = [new("recipients", "0")] }),
            new("blanks", [Sample with { Recipients = " " }], Fail),
            new("not given", [Sample with { Recipients = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
