using System.CommandLine;
using Plumbline.Store.Plans;

namespace Plumbline.Cli.Commands.Fix;

/// <summary><c>plumb fix rollback</c>: takes back what a plan has done.</summary>
internal sealed class FixRollbackCommand
{
    private readonly Argument<string> _path = PlanArgument.Create();
    private readonly RunOptionSet _run = new();

    private FixRollbackCommand() { }

    public static Command Create(CommandContext context)
    {
        var options = new FixRollbackCommand();
        var command = new Command(
            "rollback",
            "Give every resource its earlier key again. New keys stay, enabled and tagged, since data may need them. Changes the tenancy."
        )
        {
            options._path,
        };
        options._run.AddTo(command, context);
        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        var path = parsed.GetValue(_path)!;
        var plan = PlanFile.Read(path);
        var run = new FixRun(plan, path, _run.IsQuiet(parsed), context);
        var writer = _run.Writer(parsed, context);
        return
            _run.IsApproved(parsed)
            || Consent.Ask($"Take back what the plan has done in the tenancy {plan.TenancyName}?", context)
            ? await run.RollbackAsync(writer, _run.OperatorKey(parsed, context))
            : context.Fail(ExitCode.Done, "Nothing was changed.");
    }
}
