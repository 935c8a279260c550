using System.CommandLine;
using Plumbline.Cli.Options;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb scan</c>: checks a tenancy.</summary>
internal static class ScanCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("scan", "Check a tenancy and report what fails. Only reads, changes nothing.");
        var connection = new ConnectionOptionSet();
        var scan = new ScanOptionSet();
        var from = new Option<string?>("--from")
        {
            Description =
                "Judge the inventory of a saved scan again, with today's rules and settings: no network, no credentials.",
            HelpName = "SCAN|FILE",
        };
        connection.AddTo(command);
        scan.AddTo(command);
        command.Options.Add(from);
        command.SetAction(
            async (parsed, _) =>
            {
                var run = new ScanRun(scan.Read(parsed, context, StateFolder.Of(context)), context);
                return parsed.GetValue(from) is { Length: > 0 } reference
                    ? run.RunFrom(reference)
                    : await run.RunAsync(connection.Read(parsed, context));
            }
        );
        return command;
    }
}
