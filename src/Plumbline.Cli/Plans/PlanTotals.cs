using Plumbline.Cli.Terminal;
using Plumbline.Core.Plans;
using Plumbline.Reports.Plans;
using Spectre.Console;

namespace Plumbline.Cli.Plans;

/// <summary>The end of a plan: how much it does, and what that saves.</summary>
internal sealed class PlanTotals(Plan plan, IAnsiConsole console)
{
    public void Write()
    {
        console.MarkupLine($"\n[bold]{PlanWords.CountsOf(plan)}[/]");
        if (PlanWords.SavingOf(plan) is { } saving)
        {
            console.MarkupLine($"[bold]{SafeText.EscapeMarkup(saving)}[/]");
        }

        console.MarkupLine(PlanWords.BoundsOf(plan));
    }
}
