using System.CommandLine;
using Plumbline.Cli.Options;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb sim export</c>: a simulated tenancy as it is now, as a tenancy file.</summary>
internal static class SimExportCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("export", "Write a tenancy of a running simulator, as it is now, as a tenancy file.");
        var simulator = new RunningSimulatorOptionSet();
        var tenancy = new Option<string?>("--tenancy")
        {
            Description = "The tenancy to write. Default: the first.",
            HelpName = "OCID",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write. Default: standard output.",
            HelpName = "FILE",
        };
        simulator.AddTo(command);
        command.Options.Add(tenancy);
        command.Options.Add(output);
        command.SetAction(
            async (parsed, _) =>
            {
                using var running = simulator.Find(parsed, context);
                await WriteAsync(running, parsed.GetValue(tenancy), parsed.GetValue(output), context);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static async Task WriteAsync(
        RunningSimulator simulator,
        string? tenancy,
        string? path,
        CommandContext context
    )
    {
        if (path is null)
        {
            await simulator.CopyStateAsync(tenancy, context.Output, context.Stop.Token);
            return;
        }

        using var file = ReportFile.Open(path);
        await simulator.CopyStateAsync(tenancy, file.Stream, context.Stop.Token);
        file.Commit();
    }
}
