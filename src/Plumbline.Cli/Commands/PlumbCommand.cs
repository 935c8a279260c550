using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Plumbline.Cli.Commands.Cost;
using Plumbline.Cli.Commands.Fix;
using Plumbline.Cli.Commands.Keys;

namespace Plumbline.Cli.Commands;

/// <summary>The root of the command line.</summary>
internal static class PlumbCommand
{
    public static Command Create(CommandContext context)
    {
        var scan = ScanCommand.Create(context);
        var root = new Command("plumb", "Shows whether an Oracle Cloud (OCI) tenancy stands straight.")
        {
            scan,
            DemoCommand.Create(context),
            ReportCommand.Create(context),
            DiffCommand.Create(context),
            KeysCommand.Create(context),
            CostCommand.Create(context),
            FixCommand.Create(context),
            SimCommand.Create(context),
            RuleCommand.Create(context),
            FrameworkCommand.Create(context),
            ConfigCommand.Create(scan, context),
            ExceptionCommand.Create(context),
            AuthCommand.Create(context),
            new HelpOption(),
            new VersionOption { Action = new PrintVersion() },
        };
        root.Subcommands.Add(DoctorCommand.Create(root, context));
        root.Subcommands.Add(CompletionCommand.Create());
        root.Subcommands.Add(CompleteCommand.Create(root));
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
