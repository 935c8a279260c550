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
        command.SetAction(
            (parsed, _) =>
                new ScanRun(command.Scan.Read(parsed, context, StateFolder.Of(context)), context).RunAsync(
                    command.Connection.Read(parsed, context)
                )
        );
        return command;
    }
}
