using Plumbline.Oci.Discovery;
using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Budgets;

/// <summary>How budgets and their alerts are listed.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/budgets/20190111/</remarks>
internal sealed class BudgetsListings : ServiceListings
{
    private const string Host = "https://usage.{region}.oci.{domain}";

    protected override IReadOnlyList<Listing> Listings { get; } =
    [
        new Listing<Budget>("budget", "ListBudgets", Host, "/20190111/budgets", "budgets")
        {
            Scope = ListScope.Tenancy,
            Filters = [("targetType", "ALL")],
            ListGrant = new(Verb.Inspect, "usage-budgets"),
        },
        new Listing<BudgetAlertRule>(
            "budget",
            "ListAlertRules",
            Host,
            "/20190111/budgets/{budgetId}/alertRules",
            "alerts of budgets"
        )
        {
            Parent = ParentLink.By<Budget>("budgetId"),
            ListGrant = new(Verb.Inspect, "usage-budgets"),
        },
    ];
}
