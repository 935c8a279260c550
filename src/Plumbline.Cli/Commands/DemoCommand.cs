using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Simulator;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb demo</c>: simulated tenancy, scan and report in one go.</summary>
internal static class DemoCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("demo", "Scan a simulated tenancy: no account needed.");
        var simulator = new SimulatorOptionSet(defaultHttpsPort: 0);
        var connection = new ConnectionOptionSet();
        var scan = new ScanOptionSet();
        simulator.AddTo(command);
        connection.AddTo(command, context);
        scan.AddTo(command);
        command.SetAction(
            async (parsed, _) =>
            {
                // The tenancy is gone when the command ends.
                var settings = scan.Read(parsed, context, checkpoints: null);
                await using var server = await SimulatorServer.StartAsync(
                    simulator.Read(parsed, context),
                    context.Stop.Token
                );
                simulator.WriteEnvFile(parsed, server.Environment);
                var options = PointTo(server.Environment, connection.Read(parsed, context));
                return await new ScanRun(settings, context).RunAsync(options);
            }
        );
        return command;
    }

    /// <summary>What makes <c>--auth</c> with any principal work on the simulated tenancy, and nothing else.</summary>
    private static Dictionary<string, string> Principals(ClientEnvironment environment) =>
        environment
            .Alternatives.SelectMany(group => group.Variables)
            .Where(variable => !variable.Key.StartsWith("OCI_CLI_", StringComparison.Ordinal))
            .Where(variable => variable.Key != "OCI_REGION_METADATA")
            .DistinctBy(variable => variable.Key)
            .ToDictionary();

    /// <summary>The simulator instead of the user's own OCI settings; what was said on the command line stays.</summary>
    private static ConnectionOptions PointTo(ClientEnvironment environment, ConnectionOptions options) =>
        options with
        {
            ConfigFile = options.ConfigFile ?? environment.ConfigFile,
            Profile = options.Profile ?? "DEFAULT",
            CertBundle = options.CertBundle ?? environment.CertBundle,
            Proxy = environment.ProxyUrl,
            Environment = Principals(environment),
            HomeDirectory = Path.GetDirectoryName(environment.ConfigFile)!,
        };
}
