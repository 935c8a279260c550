using System.CommandLine;
using Plumbline.Cli.Keys;
using Plumbline.Cli.Options;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Oci.KeyUsage;
using Spectre.Console;

namespace Plumbline.Cli.Commands.Keys;

/// <summary><c>plumb keys show</c>: one key, its versions, and everything that uses it.</summary>
internal sealed class KeysShowCommand
{
    private readonly ConnectionOptionSet _connection = new();
    private readonly PlacedFormat _format = new("json");
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    private readonly Argument<string> _id = new("OCID") { Description = "The key's OCID." };

    private KeysShowCommand() { }

    public static Command Create(CommandContext context)
    {
        var command = new Command("show", "Show one key: its versions, who uses it where, and what names it.");
        var options = new KeysShowCommand();
        command.Arguments.Add(options._id);
        options._connection.AddTo(command, context);
        Option[] all = [.. options._format.All, options._quiet];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        var id = parsed.GetValue(_id)!;
        using var output = _format.Open(parsed);
        return await new KeysRun(context, parsed.GetValue(_quiet), output).RunAsync(
            _connection.Read(parsed, context),
            new() { RuleIds = KeySheet.Rules, AlsoNeeded = KeySheet.NeedsOf(key => key.Id == id) },
            result => Write(Find(id, result), result, output, context)
        );
    }

    /// <exception cref="UsageException">It is not among the keys that could be read.</exception>
    private static KeyLine Find(string id, ScanResult result)
    {
        var lines = KeySheet.Of(result).ToList();
        return lines.FirstOrDefault(line => line.Key.Id == id)
            ?? throw new UsageException(
                $"There is no key '{id}' among those that could be read.{Suggestion.For(id, lines.Select(line => line.Key.Id))}{(result.Complete ? "" : " Not all keys could be read: 'plumb keys' says what is missing.")}"
            );
    }

    private static void Write(KeyLine line, ScanResult result, PlacedOutput output, CommandContext context)
    {
        var policies = PolicyMention.Of(line.Key, result.Inventory);
        if (output.IsTable)
        {
            output.Write(context, (IAnsiConsole console) => new KeyText(line, policies, result, console).Write());
        }
        else
        {
            output.Write(context, (Stream stream) => KeyJson.Write(line, policies, result, stream));
        }
    }
}
