using System.Globalization;
using Plumbline.Cli.Plans;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Costs;
using Plumbline.Core.Plans;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Changes;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;
using Plumbline.Store.Plans;

namespace Plumbline.Cli.Commands.Fix;

/// <summary>One run of a plan against a tenancy.</summary>
internal sealed class FixRun(Plan plan, string planPath, bool isQuiet, CommandContext context)
{
    private IProgress<PlanProgress> Progress => isQuiet ? new Silence() : new StepLines(context);

    /// <summary>Whether the world is still the one that the plan was made for; says so when it is not.</summary>
    public async Task<bool> IsUpToDateAsync(ConnectionOptions reader, PriceList prices)
    {
        using var connection = await OciConnection.OpenAsync(reader, context.Time, context.Warn, context.Stop.Token);
        if (connection.TenancyId != plan.TenancyId)
        {
            context.Note($"The plan is for the tenancy '{plan.TenancyId}', not for '{connection.TenancyId}'.");
            return false;
        }

        var changes = await LookAsync(connection, result => PlanWorld.ChangesOf(plan, result, prices));
        context.Fail(ExitCode.Failed, changes);
        return changes.Count == 0;
    }

    /// <summary>Asks the rule again, and says what has become of each key.</summary>
    public async Task TellOutcomeAsync(ConnectionOptions reader)
    {
        using var connection = await OciConnection.OpenAsync(reader, context.Time, context.Warn, context.Stop.Token);
        foreach (var sentence in await LookAsync(connection, result => PlanWorld.OutcomeOf(plan, result)))
        {
            context.Note(sentence);
        }
    }

    /// <summary>Looks at everything that can be looked at.</summary>
    public async Task<int> DryRunAsync(ConnectionOptions writer)
    {
        using var connection = await OciConnection.OpenAsync(writer, context.Time, context.Warn, context.Stop.Token);
        var actions = StepActions.For(connection, context.Time);
        var problems = await PlanRunner.CheckAsync(plan, planPath, actions, context.Stop.Token);
        foreach (var (step, message) in problems)
        {
            context.Note($"{step.Id} {step.Action} {step.Target.Type} {step.Target.Name}: {message}.");
        }

        return problems.Count > 0
            ? ExitCode.Failed
            : context.Fail(ExitCode.Done, "Nothing stands in the way. Nothing was changed.");
    }

    public Task<int> ApplyAsync(ConnectionOptions writer, string operatorKey) =>
        RunAsync(writer, operatorKey, (runner, token) => runner.ApplyAsync(Progress, token));

    public Task<int> RollbackAsync(ConnectionOptions writer, string operatorKey) =>
        RunAsync(writer, operatorKey, (runner, token) => runner.RollbackAsync(Progress, token));

    private async Task<int> RunAsync(
        ConnectionOptions writer,
        string operatorKey,
        Func<PlanRunner, CancellationToken, Task<PlanRunResult>> run
    )
    {
        using var connection = await OciConnection.OpenAsync(writer, context.Time, context.Warn, context.Stop.Token);
        if (connection.TenancyId != plan.TenancyId)
        {
            return context.Fail(ExitCode.Failed, $"The plan is for the tenancy '{plan.TenancyId}'.");
        }

        using var key = OperatorKey.Open(operatorKey);
        using var audit = AuditLog.Open(planPath, key, connection.PrincipalId, ToolVersion.Current, context.Time);
        var actions = StepActions.For(connection, context.Time);
        var runner = new PlanRunner(plan, planPath, actions, audit, context.Time, _ => Task.CompletedTask);
        return Tell(await run(runner, context.Stop.Token));
    }

    private int Tell(PlanRunResult result)
    {
        var again = $"The same command goes on from there; 'plumb fix rollback {planPath}' takes back what was done.";
        return result.Outcome switch
        {
            PlanRunOutcome.Done => context.Fail(ExitCode.Done, "Done."),
            PlanRunOutcome.Waiting => context.Fail(
                ExitCode.Done,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"What remains has to wait: run the same command again from {result.NextAt:u} on."
                )
            ),
            PlanRunOutcome.Stopped => context.Fail(
                context.Stop.ExitCode ?? ExitCode.Interrupted,
                $"Stopped before step {result.Step!.Id}. {again}"
            ),
            _ => context.Fail(
                ExitCode.Failed,
                $"Step {result.Step!.Id} ({result.Step.Action} {result.Step.Target.Type} {result.Step.Target.Name}): {result.Message}. {again}"
            ),
        };
    }

    /// <summary>What was read rests with the scanner until it is looked at.</summary>
    private async Task<IReadOnlyList<string>> LookAsync(
        OciConnection connection,
        Func<ScanResult, IEnumerable<string>> sentences
    )
    {
        var catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        using var scanner = new TenancyScanner(connection, catalog, context.Time);
        var request = new ScanRequest
        {
            RuleIds = [plan.Rule],
            AlsoNeeded = MigrationPlanner.Needs,
            Regions = [.. plan.Items.Select(item => item.Target.Region).Distinct()],
            Warn = context.Warn,
        };
        var result = await ProgressDisplay.RunAsync(
            progress => scanner.ScanAsync(request, progress, context.Stop.Token),
            isQuiet,
            noColor: false,
            context
        );
        return [.. sentences(result)];
    }

    private sealed class Silence : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) { }
    }
}
