using System.CommandLine;
using Plumbline.Cli.Options;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb sim hosts</c>: the host names of the simulator's own region, as /etc/hosts has them.</summary>
internal static class SimHostsCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("hosts", "Print /etc/hosts lines for the local region of a running simulator.");
        var simulator = new RunningSimulatorOptionSet();
        simulator.AddTo(command);
        command.SetAction(
            async (parsed, _) =>
            {
                using var running = simulator.Find(parsed, context);
                var hosts = await running.HostsAsync(context.Stop.Token);
                var output = parsed.InvocationConfiguration.Output;
                await output.WriteAsync(
                    "# For clients that know no proxy: append these lines to /etc/hosts, as root:\n"
                        + "#   plumb sim hosts | sudo tee -a /etc/hosts\n"
                        + "# and set OCI_REGION_METADATA and the region as 'plumb sim env' has them.\n"
                );
                await output.WriteAsync(string.Concat(hosts.Select(host => $"127.0.0.1 {host}\n")));
                return ExitCode.Done;
            }
        );
        return command;
    }
}
