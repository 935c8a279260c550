using System.CommandLine;
using Plumbline.Cli.Costs;
using Plumbline.Cli.Options;
using Spectre.Console;

namespace Plumbline.Cli.Commands.Cost;

/// <summary><c>plumb cost prices</c>: the price list itself.</summary>
internal static class CostPricesCommand
{
    public static Command Create(CommandContext context)
    {
        var prices = new PriceListOption();
        var format = new PlacedFormat("json");
        var command = new Command(
            "prices",
            "Show the prices, where they come from and how sure they are. Needs no network."
        )
        {
            prices.Option,
        };
        foreach (var option in format.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var list = prices.Read(parsed);
            using var output = format.Open(parsed);
            if (output.IsTable)
            {
                output.Write(context, (IAnsiConsole console) => new PriceTable(list, console).Write());
            }
            else
            {
                output.Write(context, (Stream stream) => list.Write(stream));
            }
        });
        return command;
    }
}
