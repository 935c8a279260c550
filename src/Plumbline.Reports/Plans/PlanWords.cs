using System.Globalization;
using Plumbline.Core.Costs;
using Plumbline.Core.Plans;

namespace Plumbline.Reports.Plans;

/// <summary>How plans are told to people, whatever they are shown on.</summary>
public static class PlanWords
{
    /// <summary><c>+ ~ ? -</c></summary>
    public static string SignOf(StepEffect effect) =>
        effect switch
        {
            StepEffect.Create => "+",
            StepEffect.Update => "~",
            StepEffect.Check => "?",
            _ => "-",
        };

    public static string SignOf(CheckStatus status) =>
        status switch
        {
            CheckStatus.Ok => "✓",
            CheckStatus.Warning => "!",
            _ => "✗",
        };

    /// <summary>Compartment and region.</summary>
    public static string PlaceOf(PlanTarget target) =>
        $"{target.CompartmentPath ?? target.CompartmentId} {target.Region}".Trim();

    /// <summary>A field's value, or what it will be.</summary>
    public static string ValueOf(string? value) =>
        value switch
        {
            null => "(none)",
            ['{', ..] => "the new key",
            _ => value,
        };

    /// <summary>What a key saves; null when there is no price.</summary>
    public static string? SavingOf(PlanItem item, Money? money) =>
        (item.MonthlySaving, money) switch
        {
            (null, _) or (_, null) => null,
            (> 0 and var saving, _) =>
                $"Saves {Least(money)}{MoneyText.Amount(saving, money.Currency)} a month, once the old key is deleted.",
            _ =>
                "Saves nothing: the tenancy has no more HSM key versions than are free, or the vault is paid for as a whole.",
        };

    /// <summary>What the plan saves; null when there is no price.</summary>
    public static string? SavingOf(Plan plan) =>
        plan.Money is not { } money ? null
        : money.MonthlySaving <= 0 ? $"Saves nothing ({MoneyText.PricesOf(money)})."
        : $"Saves {Least(money)}{MoneyText.Amount(money.MonthlySaving, money.Currency)} a month of {Least(money)}{MoneyText.Amount(money.MonthlyCost, money.Currency)}, once the old keys are deleted ({MoneyText.PricesOf(money)}).";

    /// <summary>How much it does.</summary>
    public static string CountsOf(Plan plan)
    {
        var steps = plan.Steps.ToLookup(step => step.Effect);
        var (manual, keeps) = (plan.Items.Sum(item => item.Manual.Count), plan.Items.Sum(item => item.Keeps.Count));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{steps[StepEffect.Create].Count()} to create, {steps[StepEffect.Update].Count()} to change, {steps[StepEffect.Disable].Count()} to disable, {steps[StepEffect.Delete].Count()} to delete, {manual} by hand; {keeps} keep the old key"
        );
    }

    /// <summary>How much it may do at the most.</summary>
    public static string BoundsOf(Plan plan)
    {
        var rest =
            plan.Kind == PlanKind.Delete
                ? "Nothing else is touched. What is deleted cannot be had back."
                : "Nothing else is touched, and nothing is deleted.";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Items.Count} of {plan.Caps.KeysInScope} keys, and {plan.Caps.Most} at the most. {rest}"
        );
    }

    /// <summary>What would take a refused resource in.</summary>
    public static string MessageOf(PlanRefusal refusal) =>
        refusal.Option is { } option ? $"{refusal.Message} '{option}' would take it in." : refusal.Message;

    public static string WaitOf(PlanStep step) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Not before {step.ObserveDays} days after the step before it, or after the plan was made."
        );

    private static string Least(Money money) => money.IsLowerBound ? "at least " : "";
}
