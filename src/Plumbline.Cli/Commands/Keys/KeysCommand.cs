using System.CommandLine;
using Plumbline.Cli.Keys;
using Plumbline.Cli.Options;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Spectre.Console;

namespace Plumbline.Cli.Commands.Keys;

/// <summary><c>plumb keys</c>: which keys there are, and who uses them.</summary>
internal sealed class KeysCommand
{
    private readonly ConnectionOptionSet _connection = new();
    private readonly KeysOptionSet _keys = new();
    private readonly PriceListOption _prices = new();
    private readonly PlacedFormat _format = new("json", "csv");
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    private KeysCommand() { }

    public static Command Create(CommandContext context)
    {
        var command = new Command("keys", "List the KMS keys with who uses them. Only reads, changes nothing.");
        var options = new KeysCommand();
        options._connection.AddTo(command, context);
        Option[] all = [.. options._keys.All, options._prices.Option, .. options._format.All, options._quiet];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.Subcommands.Add(KeysShowCommand.Create(context));
        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        var (request, prices) = (_keys.Request(parsed), _prices.Read(parsed));
        using var output = _format.Open(parsed);
        var isQuiet = parsed.GetValue(_quiet);
        return await new KeysRun(context, isQuiet, output).RunAsync(
            _connection.Read(parsed, context),
            request,
            result =>
                Write(
                    [.. KeySheet.Of(result).Where(line => _keys.Shows(line, parsed))],
                    new(result, prices),
                    result,
                    output,
                    context
                )
        );
    }

    private static void Write(
        IReadOnlyList<KeyLine> lines,
        KeyCosts costs,
        ScanResult result,
        PlacedOutput output,
        CommandContext context
    )
    {
        switch (output.Name)
        {
            case "json":
                output.Write(context, (Stream stream) => KeysJson.Write(lines, costs, result, stream));
                break;
            case "csv":
                output.Write(context, (Stream stream) => KeysCsv.Write(lines, costs, result, stream));
                break;
            default:
                output.Write(context, (IAnsiConsole console) => new KeysTable(lines, costs, result, console).Write());
                break;
        }
    }
}
