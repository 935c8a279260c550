using System.CommandLine;
using Plumbline.Cli.Commands.Keys;
using Plumbline.Cli.Costs;
using Plumbline.Cli.Options;
using Plumbline.Core.Costs;
using Plumbline.Core.Scans;
using Plumbline.Oci.Costs;
using Spectre.Console;

namespace Plumbline.Cli.Commands.Cost;

/// <summary><c>plumb cost</c>: what keys and vaults cost in a month, how that comes about, and what of it need not be.</summary>
internal sealed class CostCommand
{
    private readonly ConnectionOptionSet _connection = new();
    private readonly ScopeOptionSet _scope = new("Look at");
    private readonly PriceListOption _prices = new();
    private readonly PlacedFormat _format = new("json", "csv", "focus");
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    private CostCommand() { }

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "cost",
            "Estimate what KMS keys and vaults cost, and what fixes save. Only reads, changes nothing."
        );
        var options = new CostCommand();
        options._connection.AddTo(command, context);
        Option[] all = [.. options._scope.All, options._prices.Option, .. options._format.All, options._quiet];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.Subcommands.Add(CostPricesCommand.Create(context));
        command.Subcommands.Add(CostRefreshCommand.Create(context));
        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        var prices = _prices.Read(parsed);
        var request = _scope.Read(parsed) with
        {
            RuleIds = ["OCI-KMS-004", "OCI-KMS-103", "OCI-KMS-106"],
            AlsoNeeded = TenancyCosts.Needs,
        };
        using var output = _format.Open(parsed);
        return await new KeysRun(context, parsed.GetValue(_quiet), output).RunAsync(
            _connection.Read(parsed, context),
            request,
            result => Write(TenancyCosts.Of(result, prices), result, output, context)
        );
    }

    private static void Write(CostSheet sheet, ScanResult result, PlacedOutput output, CommandContext context)
    {
        switch (output.Name)
        {
            case "json":
                output.Write(context, (Stream stream) => CostJson.Write(sheet, result, stream));
                break;
            case "csv":
                output.Write(context, (Stream stream) => CostCsv.Write(sheet, stream));
                break;
            case "focus":
                output.Write(context, (Stream stream) => new FocusCsv(sheet, result).Write(stream));
                break;
            default:
                output.Write(context, (IAnsiConsole console) => new CostTable(sheet, result, console).Write());
                break;
        }
    }
}
