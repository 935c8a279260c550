using System.CommandLine;
using System.Globalization;
using Plumbline.Cli.Options;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Store.Plans;

namespace Plumbline.Cli.Commands.Fix;

/// <summary><c>plumb fix apply</c>: carries a plan out, or goes on with it.</summary>
internal sealed class FixApplyCommand
{
    private readonly Argument<string> _path = PlanArgument.Create();
    private readonly RunOptionSet _run = new();
    private readonly PriceListOption _prices = new();

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Look whether every step could be taken, as far as that can be told, and change nothing.",
    };

    private FixApplyCommand() { }

    public static Command Create(CommandContext context)
    {
        var options = new FixApplyCommand();
        var command = new Command(
            "apply",
            "Carry out a plan, or go on with one that was interrupted. Changes the tenancy."
        )
        {
            options._path,
        };
        options._run.AddTo(command, context);
        command.Options.Add(options._dryRun);
        command.Options.Add(options._prices.Option);
        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        var path = parsed.GetValue(_path)!;
        var plan = PlanFile.Read(path);
        if (plan.IsBlocked)
        {
            return context.Fail(
                ExitCode.Failed,
                "A check of the plan says that it must not be carried out: 'plumb fix show' says which."
            );
        }

        var run = new FixRun(plan, path, _run.IsQuiet(parsed), context);
        if (!await run.IsUpToDateAsync(_run.Reader(parsed, context), _prices.Read(parsed)))
        {
            return ExitCode.Failed;
        }

        var writer = _run.Writer(parsed, context);
        return parsed.GetValue(_dryRun) ? await run.DryRunAsync(writer)
            : _run.IsApproved(parsed) || Consent.Ask(Question(plan), context)
                ? await ApplyAsync(run, writer, parsed, context)
            : context.Fail(ExitCode.Done, "Nothing was changed.");
    }

    private async Task<int> ApplyAsync(FixRun run, ConnectionOptions writer, ParseResult parsed, CommandContext context)
    {
        var exitCode = await run.ApplyAsync(writer, _run.OperatorKey(parsed, context));
        if (exitCode == ExitCode.Done)
        {
            await run.TellOutcomeAsync(_run.Reader(parsed, context));
        }

        return exitCode;
    }

    private static string Question(Plan plan) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The plan has {plan.Steps.Count()} steps in the tenancy {plan.TenancyName}. Carry it out?"
        );
}
