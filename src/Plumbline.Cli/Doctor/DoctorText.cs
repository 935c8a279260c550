using Plumbline.Cli.Terminal;
using Plumbline.Oci.Checkup;
using Spectre.Console;

namespace Plumbline.Cli.Doctor;

/// <summary>A checkup for people: a line for each thing, and below it what to do.</summary>
internal static class DoctorText
{
    private const int Indent = 29;

    public static void Write(IReadOnlyCollection<CheckupItem> items, IAnsiConsole console)
    {
        foreach (var item in items)
        {
            console.MarkupLine($"{Sign(item.Status)}  {item.Subject, -14}  {SafeText.EscapeMarkup(item.Text)}");
            if (item.Advice is { } advice)
            {
                console.MarkupLine($"{new string(' ', Indent)}{SafeText.EscapeMarkup(advice)}");
            }
        }

        console.WriteLine();
        console.MarkupLine(Summary(items));
    }

    private static string Sign(CheckupStatus status) =>
        status switch
        {
            CheckupStatus.Ok => "[green]✓ ok       [/]",
            CheckupStatus.Warning => "[yellow]! warning  [/]",
            _ => "[red]✗ problem  [/]",
        };

    private static string Summary(IReadOnlyCollection<CheckupItem> items)
    {
        var problems = items.Count(item => item.Status == CheckupStatus.Problem);
        var warnings = items.Count(item => item.Status == CheckupStatus.Warning);
        return problems == 0 && warnings == 0
            ? "Everything that a scan needs is there. 'plumb auth check' looks at permissions."
            : $"{Counted.Of(problems, "problem")}, {Counted.Of(warnings, "warning")}.";
    }
}
