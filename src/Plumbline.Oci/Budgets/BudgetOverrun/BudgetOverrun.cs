using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Budgets;

/// <summary>A budget that is exceeded wants a decision.</summary>
public sealed class BudgetOverrun : LifecycleRule<Budget>
{
    public override string Id => "OCI-BUDGETS-102";

    protected override Verdict Assess(Budget resource, RuleContext context) =>
        Verdict.Of(
            resource.ForecastedSpend is { } spend && resource.Amount is { } amount ? spend <= amount : null,
            "The forecast is within the budget.",
            "The forecast is above the budget.",
            "There is no forecast yet."
        ) with
        {
            Evidence =
            [
                new("forecastedSpend", resource.ForecastedSpend?.ToString(CultureInfo.InvariantCulture)),
                new("amount", resource.Amount?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
