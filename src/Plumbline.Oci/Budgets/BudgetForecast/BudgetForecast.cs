using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Budgets;

/// <summary>Somebody should be told before the money is spent.</summary>
public sealed class BudgetForecast : Rule<Tenancy>
{
    public override string Id => "OCI-BUDGETS-101";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Tenancy>(), Need.Listed<Budget>(), Need.Listed<BudgetAlertRule>()];

    public override Verdict Evaluate(Tenancy resource, RuleContext context)
    {
        var warned = context
            .Inventory.All<BudgetAlertRule>()
            .Where(alert => alert is { LifecycleState: "ACTIVE", AlertType: "FORECAST" })
            .Select(alert => alert.BudgetId)
            .ToHashSet();
        var budgets = context
            .Inventory.All<Budget>()
            .Where(budget => budget.LifecycleState == "ACTIVE" && budget.Targets?.Contains(resource.Id) == true)
            .ToList();
        var good = budgets.Find(budget => warned.Contains(budget.Id));
        return Verdict.Of(
            good is not null ? true
                : context.MayMiss<Budget>("") || context.MayMiss<BudgetAlertRule>("") ? null
                : false,
            "A budget of the tenancy has an alert by forecast.",
            "No budget of the tenancy has an alert by forecast.",
            "Budgets or their alerts may be there that could not be read."
        ) with
        {
            Evidence =
            [
                new("tenancyBudgets", $"{budgets.Count}", Field: "targets"),
                new("budgetId", good?.Id, good, "id"),
            ],
        };
    }
}
