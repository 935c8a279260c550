using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Budgets;

public sealed class BudgetOverrunTests : RuleSpec<BudgetOverrun, Budget>
{
    private static readonly Budget Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        Amount = 1000,
        ForecastedSpend = 1000,
    };

    private static readonly Verdict Pass = Verdict.Pass("The forecast is within the budget.");

    private static readonly Verdict Fail = Verdict.Fail("The forecast is above the budget.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("There is no forecast yet.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("just so", [Sample], Pass),
            new(
                "a cent more",
                [Sample with { ForecastedSpend = 1000.01m }],
                Fail with
                {
                    Evidence = [new("forecastedSpend", "1000.01"), new("amount", "1000")],
                }
            ),
            new("no forecast", [Sample with { ForecastedSpend = null }], Unknown),
            new("no amount", [Sample with { Amount = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
