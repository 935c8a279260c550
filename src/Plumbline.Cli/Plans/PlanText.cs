using System.Globalization;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Plans;
using Plumbline.Reports.Plans;
using Spectre.Console;

namespace Plumbline.Cli.Plans;

/// <summary>A plan for people who have to decide: what is done to what, what is left to them, and what is not touched.</summary>
internal sealed class PlanText(Plan plan, IAnsiConsole console)
{
    public void Write()
    {
        console.MarkupLine($"[bold]Plan {Safe(plan.Id)}[/]  {Safe(plan.Rule)}");
        console.MarkupLine($"{Safe(plan.TenancyName)} [dim]{Safe(plan.TenancyId)}[/]");
        console.MarkupLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"[dim]made {plan.CreatedAt:u} by plumb {Safe(plan.ToolVersion)}[/]"
            )
        );
        foreach (var item in plan.Items)
        {
            WriteItem(item);
        }

        WriteRefusals();
        WriteList("Not seen", plan.BlindSpots);
        WriteList("Policy that carrying it out takes", plan.Policy);
        WriteChecks(plan.Checks, "");
        new PlanTotals(plan, console).Write();
    }

    private void WriteItem(PlanItem item)
    {
        console.MarkupLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\n[bold]{item.Number}. {Safe(item.Target.Type)} {Safe(item.Target.Name)}[/]  {Safe(PlanWords.PlaceOf(item.Target))}"
            )
        );
        console.MarkupLine($"   [dim]{Safe(item.Target.Id)}[/]");
        WriteSaving(item);
        WriteChecks(item.Checks, "   ");
        foreach (var step in item.Steps)
        {
            WriteStep(step);
        }

        foreach (var work in item.Manual)
        {
            WriteManual(work);
        }

        foreach (var keep in item.Keeps)
        {
            console.MarkupLine($"   [yellow]= keeps the old key[/]  {Safe(keep.Target.Type)} {Safe(keep.Target.Name)}");
            console.MarkupLine($"       {Safe(keep.Why)}");
        }
    }

    private void WriteSaving(PlanItem item)
    {
        if (PlanWords.SavingOf(item, plan.Money) is { } saving)
        {
            console.MarkupLine($"   $ {Safe(saving)}");
        }
    }

    private void WriteStep(PlanStep step)
    {
        var (sign, colour) = (PlanWords.SignOf(step.Effect), ColourOf(step.Effect));
        console.MarkupLine(
            $"   [{colour}]{sign}[/] [dim]{Safe(step.Id)}[/]  {Safe(step.Target.Type)} {Safe(step.Target.Name)}  [dim]{Safe(PlanWords.PlaceOf(step.Target))}[/]"
        );
        console.MarkupLine($"       {Safe(step.Summary)}.");
        foreach (var field in step.Fields)
        {
            console.MarkupLine(
                $"       {Safe(field.Field)}: {Safe(PlanWords.ValueOf(field.Before))} [dim]→[/] {Safe(PlanWords.ValueOf(field.After))}"
            );
        }

        if (step.ObserveDays > 0)
        {
            console.MarkupLine($"       {Safe(PlanWords.WaitOf(step))}");
        }
    }

    private void WriteManual(ManualWork work)
    {
        console.MarkupLine(
            $"   [yellow]! by hand[/]  {Safe(work.Target.Type)} {Safe(work.Target.Name)}  [dim]{Safe(work.Target.Id)}[/]"
        );
        console.MarkupLine($"       {Safe(work.Why)}");
        foreach (var (step, index) in work.Steps.Select((step, index) => (step, index + 1)))
        {
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"       {index}. {Safe(step)}"));
        }
    }

    private void WriteRefusals()
    {
        if (plan.Refusals.Count == 0)
        {
            return;
        }

        console.MarkupLine("\n[bold]Not in the plan[/]");
        foreach (var refusal in plan.Refusals)
        {
            console.MarkupLine($"   - {Safe(refusal.Target.Name)}  [dim]{Safe(PlanWords.PlaceOf(refusal.Target))}[/]");
            console.MarkupLine($"       {Safe(PlanWords.MessageOf(refusal))}");
        }
    }

    private void WriteChecks(IReadOnlyList<PlanCheck> checks, string indent)
    {
        foreach (var check in checks)
        {
            var sign = check.Status switch
            {
                CheckStatus.Ok => "[green]✓[/]",
                CheckStatus.Warning => "[yellow]![/]",
                _ => "[red]✗[/]",
            };
            console.MarkupLine($"{indent}{sign} {Safe(check.Message)}");
        }
    }

    private void WriteList(string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        console.MarkupLine($"\n[bold]{title}[/]");
        foreach (var sentence in sentences)
        {
            console.MarkupLine($"   {Safe(sentence)}");
        }

        console.WriteLine();
    }

    private static string ColourOf(StepEffect effect) =>
        effect switch
        {
            StepEffect.Create => "green",
            StepEffect.Update => "yellow",
            StepEffect.Check => "blue",
            _ => "red",
        };

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
