using System.CommandLine;
using Plumbline.Cli.Commands.Keys;
using Plumbline.Cli.Options;
using Plumbline.Cli.Plans;
using Plumbline.Core.Plans;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Store.Plans;
using Spectre.Console;

namespace Plumbline.Cli.Commands.Fix;

/// <summary><c>plumb fix plan</c>: works out the changes that fix a rule's findings. Only reads.</summary>
internal sealed class FixPlanCommand
{
    private readonly Argument<string> _rule = new("RULE")
    {
        Description = "The rule whose findings are to be fixed: OCI-KMS-004.",
        HelpName = "RULE",
        CompletionSources = { PlanOptionSet.Rules },
    };

    private readonly ConnectionOptionSet _connection = new();
    private readonly PlanOptionSet _plan = new();
    private readonly PlacedFormat _format = new("json", "html");
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "The file that the plan is written to.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _detailedExitCode = new("--detailed-exitcode")
    {
        Description = "Exit with 6 when there is something to change.",
    };

    private FixPlanCommand() { }

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "plan",
            "Work out the changes that fix a rule's findings. Only reads, changes nothing."
        );
        var options = new FixPlanCommand();
        command.Arguments.Add(options._rule);
        options._connection.AddTo(command, context);
        Option[] all =
        [
            .. options._plan.All,
            options._out,
            options._detailedExitCode,
            .. options._format.All,
            options._quiet,
        ];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        PlanOptionSet.DemandPlannable(parsed.GetValue(_rule)!);
        var planner = _plan.Planner(parsed, context);
        using var output = _format.Open(parsed);
        var hasChanges = false;
        var exitCode = await new KeysRun(context, parsed.GetValue(_quiet), output).RunAsync(
            _connection.Read(parsed, context),
            _plan.Scope(parsed),
            async (result, connection) =>
            {
                var plan = await new KeyLimits(connection).AddToAsync(planner(result), context.Stop.Token);
                hasChanges = plan.Items.Count > 0;
                Write(plan, parsed.GetValue(_out), output, context);
            }
        );
        return exitCode == ExitCode.Done && hasChanges && parsed.GetValue(_detailedExitCode)
            ? ExitCode.HasChanges
            : exitCode;
    }

    private static void Write(Plan plan, string? path, PlacedOutput output, CommandContext context)
    {
        if (path is not null)
        {
            PlanFile.Write(plan, path);
        }

        if (output.IsTable)
        {
            output.Write(context, (IAnsiConsole console) => new PlanText(plan, console).Write());
        }
        else
        {
            output.Write(context, (Stream stream) => PlanForm.Write(plan, output.Name, stream));
        }

        if (path is not null)
        {
            context.Note($"The plan is in '{path}'. 'plumb fix apply {path}' carries it out.");
        }
    }
}
