using Plumbline.Cli.Terminal;
using Plumbline.Core.Costs;
using Plumbline.Core.Text;
using Spectre.Console;

namespace Plumbline.Cli.Costs;

/// <summary>Prices for people, each with its source.</summary>
internal sealed class PriceTable(PriceList list, IAnsiConsole console)
{
    public void Write()
    {
        foreach (var price in list.Prices)
        {
            console.MarkupLine($"[bold]{Safe(price.PartNumber)}[/]  {Safe(price.Name)}");
            console.MarkupLine($"  {Safe(list.Currency)}, {Safe(price.Unit)}: {Safe(PriceWords.Tiers(price))}");
            WriteSource(price, console);
            console.WriteLine();
        }
    }

    public static void WriteSource(Price price, IAnsiConsole console)
    {
        var colour = price.Certainty == PriceCertainty.Assumed ? "yellow" : "dim";
        console.MarkupLine(
            $"  [{colour}]{WireName.Of(price.Certainty)}[/], as of {PriceWords.Day(price.AsOf)}. [dim]{Safe(price.Source)}[/]"
        );
        if (price.Note is { } note)
        {
            console.MarkupLine($"  [yellow]{Safe(note)}[/]");
        }
    }

    private static string Safe(string text) => SafeText.EscapeMarkup(text);
}
