using System.CommandLine;
using System.CommandLine.Parsing;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
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
        )
        {
            SimEnvCommand.Create(context),
            SimHostsCommand.Create(context),
            SimExportCommand.Create(context),
            SimRecordCommand.Create(context),
        };
        var options = new SimulatorOptionSet(DefaultHttpsPort);
        options.AddTo(command);
        var log = new Option<bool>("--log") { Description = "One line for each request, on standard error." };
        command.Options.Add(log);
        foreach (var subcommand in command.Subcommands)
        {
            subcommand.Validators.Add(DemandNoOptionBefore);
        }

        command.SetAction((parsed, _) => RunAsync(options, parsed.GetValue(log), parsed, context));
        return command;
    }

    /// <summary>An option of the server's own before a subcommand would mean nothing.</summary>
    private static void DemandNoOptionBefore(CommandResult result)
    {
        var before = (result.Parent as CommandResult)?.Children.OfType<OptionResult>().FirstOrDefault(o => !o.Implicit);
        if (before is not null)
        {
            result.AddError($"'{before.Option.Name}' stands before '{result.Command.Name}': write options after it.");
        }
    }

    private static async Task<int> RunAsync(
        SimulatorOptionSet options,
        bool isLogged,
        ParseResult parsed,
        CommandContext context
    )
    {
        using var telemetry = OtlpExport.Start(context.Environment);
        await using var server = await SimulatorServer.StartAsync(
            options.Read(parsed, context) with
            {
                Log = line => context.Error.WriteLine(SafeText.Escape(line)),
                RequestLog = isLogged
                    ? (request, took) => context.Error.WriteLine(RequestLine.Of(request, took))
                    : null,
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
