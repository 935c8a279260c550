using System.CommandLine;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb scan</c>: checks a tenancy.</summary>
internal static class ScanCommand
{
    public static TunedCommand Create(CommandContext context)
    {
        var command = new TunedCommand(
            "scan",
            "Check a tenancy and report what fails. Only reads, changes nothing.",
            context
        );
        var from = new Option<string?>("--from")
        {
            Description =
                "Judge the inventory of a saved scan again, with today's rules and settings: no network, no credentials.",
            HelpName = "SCAN|FILE",
        };
        command.Options.Add(from);
        command.SetAction(
            async (parsed, _) =>
            {
                var run = new ScanRun(command.Scan.Read(parsed, context, StateFolder.Of(context)), context);
                return parsed.GetValue(from) is { Length: > 0 } reference
                    ? run.RunFrom(reference)
                    : await run.RunAsync(command.Connection.Read(parsed, context));
            }
        );
        return command;
    }
}
