using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Core.Text;
using Plumbline.Simulator;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb sim env</c>: the environment of a simulator that runs, for a shell to evaluate.</summary>
internal static class SimEnvCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new Command("env", "Print the environment that clients of a running simulator need.");
        var shell = new Option<string>("--shell")
        {
            Description = "The shell that is to read it: bash (any POSIX shell), fish or pwsh.",
            HelpName = "SHELL",
            CompletionSources = { ShellSyntax.Shells.Select(known => known.Name).ToArray() },
            DefaultValueFactory = _ => ShellSyntax.Bash.Name,
        };
        var simulator = new RunningSimulatorOptionSet();
        command.Options.Add(shell);
        simulator.AddTo(command);
        command.SetAction(
            async (parsed, _) =>
            {
                var syntax = Find(parsed.GetValue(shell)!);
                using var running = simulator.Find(parsed, context);
                var environment = await running.EnvironmentAsync(context.Stop.Token);
                await parsed.InvocationConfiguration.Output.WriteAsync(environment.ToShell(syntax));
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static ShellSyntax Find(string name)
    {
        var names = ShellSyntax.Shells.Select(shell => shell.Name);
        return ShellSyntax.Shells.FirstOrDefault(shell => shell.Name == name)
            ?? throw new UsageException(
                $"There is no shell '{name}'.{Suggestion.For(name, names)} Choose {string.Join(", ", names)}."
            );
    }
}
