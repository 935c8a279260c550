using System.CommandLine;
using Plumbline.Core.Costs;
using Plumbline.Oci.Costs;

namespace Plumbline.Cli.Commands.Cost;

/// <summary><c>plumb cost refresh</c>: makes a price list of what Oracle publishes.</summary>
internal sealed class CostRefreshCommand
{
    private readonly Option<string> _out = new("--out")
    {
        Description = "The file that the price list is written to, for --price-list.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> _currency = new("--currency")
    {
        Description = "The currency of the prices: three letters.",
        HelpName = "CODE",
        DefaultValueFactory = _ => "USD",
    };

    private readonly Option<string> _from = new("--from")
    {
        Description = "Where the prices are read: an address, or a file with what that address answered.",
        HelpName = "URL|FILE",
        DefaultValueFactory = _ => PublishedPrices.Address.ToString(),
    };

    private CostRefreshCommand() { }

    public static Command Create(CommandContext context)
    {
        var options = new CostRefreshCommand();
        var command = new Command("refresh", "Read Oracle's public price list, without any credentials, into a file.")
        {
            options._out,
            options._currency,
            options._from,
        };
        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        var currency = parsed.GetValue(_currency)!.ToUpperInvariant();
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new UsageException($"--currency takes three letters, such as USD, not '{currency}'.");
        }

        try
        {
            var list = await ReadAsync(parsed.GetValue(_from)!, currency, context);
            using var file = ReportFile.Open(parsed.GetValue(_out)!);
            list.Write(file.Stream);
            file.Commit();
            return context.Fail(
                ExitCode.Done,
                $"{list.Prices.Count} prices in {currency} are in '{parsed.GetValue(_out)}'."
            );
        }
        catch (Exception error) when (error is PriceListException or HttpRequestException or TaskCanceledException)
        {
            return context.Fail(
                ExitCode.Failed,
                $"The prices of '{parsed.GetValue(_from)}' cannot be used: {error.Message}"
            );
        }
    }

    private static async Task<PriceList> ReadAsync(string from, string currency, CommandContext context)
    {
        var day = DateOnly.FromDateTime(context.Time.GetUtcNow().UtcDateTime);
        if (Uri.TryCreate(from, UriKind.Absolute, out var address) && !address.IsFile)
        {
            return await PublishedPrices.FetchAsync(address, currency, day, context.Stop.Token);
        }

        await using var file = File.OpenRead(from);
        return await PublishedPrices.ReadAsync(file, from, currency, day, context.Stop.Token);
    }
}
