using System.CommandLine;
using Plumbline.Cli.Completion;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb completion</c>: the script that makes a shell complete our command line.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL")
        {
            Description = $"The shell: {string.Join(", ", Shells.Names)}.",
            HelpName = "SHELL",
            CompletionSources = { Shells.Names },
        };
        var command = new Command("completion", "Print the script that makes a shell complete plumb's command line.")
        {
            shell,
        };
        command.SetAction(parsed =>
            parsed.InvocationConfiguration.Output.Write(Shells.ScriptOf(parsed.GetValue(shell)!))
        );
        return command;
    }
}
