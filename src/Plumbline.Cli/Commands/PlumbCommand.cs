using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Plumbline.Cli.Commands;

/// <summary>The root of the command line.</summary>
internal static class PlumbCommand
{
    public static Command Create(CommandContext context)
    {
        var root = new Command("plumb", "Shows whether an Oracle Cloud (OCI) tenancy stands straight.")
        {
            ScanCommand.Create(context),
            DemoCommand.Create(context),
            SimCommand.Create(context),
            RuleCommand.Create(context),
            FrameworkCommand.Create(context),
            AuthCommand.Create(context),
            new HelpOption(),
            new VersionOption { Action = new PrintVersion() },
        };
        root.SetAction(parsed => new HelpAction().Invoke(parsed));
        return root;
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"plumb {ToolVersion.Current}");
            return ExitCode.Done;
        }
    }
}
