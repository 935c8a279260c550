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
        connection.AddTo(command, context);
        scan.AddTo(command);
        command.SetAction(
            (parsed, _) =>
                new ScanRun(scan.Read(parsed, context, StateFolder.Of(context)), context).RunAsync(
                    connection.Read(parsed, context)
                )
        );
        return command;
    }
}
