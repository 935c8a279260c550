using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Simulator;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb sim</c>: serves a simulated OCI until it is stopped.</summary>
internal static class SimCommand
{
    private const int DefaultHttpsPort = 8443;

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "sim",
            "Serve a simulated OCI on this machine, for Plumbline and for OCI's own clients."
        );
        var options = new SimulatorOptionSet(DefaultHttpsPort);
        options.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(options, parsed, context));
        return command;
    }

    private static async Task<int> RunAsync(SimulatorOptionSet options, ParseResult parsed, CommandContext context)
    {
        await using var server = await SimulatorServer.StartAsync(
            options.Read(parsed, context) with
            {
                Log = line => context.Error.WriteLine(Terminal.SafeText.Escape(line)),
            },
            context.Stop.Token
        );
        options.WriteEnvFile(parsed, server.Environment);
        var output = parsed.InvocationConfiguration.Output;
        await output.WriteAsync(server.Environment.ToShell());
        await output.FlushAsync();
        await context.Error.WriteLineAsync(
            $"Serving {server.Environment.HttpsUrl} and {server.Environment.RootUrl}. Ctrl-C stops."
        );
        await context.Stop.WaitAsync();
        return ExitCode.Done;
    }
}
