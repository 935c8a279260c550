using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Budgets;

public sealed class BudgetForecastTests : RuleSpec<BudgetForecast, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,

        TenancyName = "test",
    };

    private static readonly Budget Budget = new()
    {
        Id = "budget",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        TargetType = "COMPARTMENT",
        Targets = [Root],
    };

    private static readonly BudgetAlertRule Alert = new()
    {
        Id = "alert",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        BudgetId = "budget",
        AlertType = "FORECAST",
    };

    private static readonly Verdict Pass = Verdict.Pass("A budget of the tenancy has an alert by forecast.");

    private static readonly Verdict Fail = Verdict.Fail("No budget of the tenancy has an alert by forecast.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Budgets or their alerts may be there that could not be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a forecast", [Sample, Budget, Alert], Pass),
            new("by what was spent", [Sample, Budget, Alert with { AlertType = "ACTUAL" }], Fail),
            new(
                "a budget of one compartment",
                [Sample, Budget with { Targets = ["ocid1.compartment"] }, Alert],
                Fail with
                {
                    Evidence = [new("tenancyBudgets", "0"), new("budgetId", null)],
                }
            ),
            new("no alert", [Sample, Budget], Fail),
            new("nothing", [Sample], Fail),
            new("off", [Sample, Budget with { LifecycleState = "INACTIVE" }, Alert], Fail),
            new("alerts hidden", [Sample, Budget], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["BudgetAlertRule"],
                        Rules = ["OCI-BUDGETS-101"],
                    },
                ],
            },
        ];
}
