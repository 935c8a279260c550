using System.Globalization;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Costs;
using Plumbline.Core.Plans;
using Plumbline.Reports;
using Spectre.Console;

namespace Plumbline.Cli.Plans;

/// <summary>The end of a plan: how much it does, and what that saves.</summary>
internal sealed class PlanTotals(Plan plan, IAnsiConsole console)
{
    private string Bounds =>
        plan.Kind == PlanKind.Delete
            ? "Nothing else is touched. What is deleted cannot be had back."
            : "Nothing else is touched, and nothing is deleted.";

    public static string Least(Money money) => money.IsLowerBound ? "at least " : "";

    public void Write()
    {
        var steps = plan.Steps.ToLookup(step => step.Effect);
        var (manual, keeps) = (plan.Items.Sum(item => item.Manual.Count), plan.Items.Sum(item => item.Keeps.Count));
        console.MarkupLine(
            Invariant(
                $"\n[bold]{steps[StepEffect.Create].Count()} to create, {steps[StepEffect.Update].Count()} to change, {steps[StepEffect.Disable].Count()} to disable, {steps[StepEffect.Delete].Count()} to delete, {manual} by hand[/]; {keeps} keep the old key"
            )
        );
        WriteMoney();
        console.MarkupLine(
            Invariant($"{plan.Items.Count} of {plan.Caps.KeysInScope} keys, and {plan.Caps.Most} at the most. {Bounds}")
        );
    }

    private void WriteMoney()
    {
        if (plan.Money is not { } money)
        {
            return;
        }

        var (saving, cost) = (
            MoneyText.Amount(money.MonthlySaving, money.Currency),
            MoneyText.Amount(money.MonthlyCost, money.Currency)
        );
        var prices = SafeText.EscapeMarkup(MoneyText.PricesOf(money));
        console.MarkupLine(
            $"[bold]Saves {Least(money)}{saving} a month[/] of {Least(money)}{cost}, once the old keys are deleted [dim]({prices})[/]"
        );
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
