using System.Globalization;
using Plumbline.Core.Scans;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Which operations were called, how often, and what for.</summary>
internal sealed class CallTable(ScanFacts scan, IAnsiConsole console)
{
    public void Write()
    {
        var width = scan.Calls.Select(call => call.Operation.Length).DefaultIfEmpty().Max();
        console.MarkupLine("\n[bold]API calls[/]");
        foreach (var call in scan.Calls)
        {
            var count = call.Calls.ToString(CultureInfo.InvariantCulture);
            var name = SafeText.EscapeMarkup(call.Operation.PadRight(width));
            console.MarkupLine($"{count, 7}  {name}  {SafeText.EscapeMarkup(call.Purpose)}[dim]{Trouble(call)}[/]");
        }

        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"{scan.ApiCalls, 7}  in all"));
    }

    private static string Trouble(CallCount call) =>
        (call.Retries, call.Throttled) switch
        {
            (0, 0) => "",
            (var retries, 0) => string.Create(CultureInfo.InvariantCulture, $" ({retries} repeated)"),
            var (retries, throttled) => string.Create(
                CultureInfo.InvariantCulture,
                $" ({retries} repeated, {throttled} throttled)"
            ),
        };
}
