using Plumbline.Core.Plans;
using Plumbline.Store.Plans;

namespace Plumbline.Store.Tests.Plans;

public sealed class PlanRunnerTests
{
    [Fact]
    public async Task Steps_are_taken_in_order_and_taken_back_in_reverse()
    {
        using var folder = new PlanFolder();
        var plan = folder.Write();

        (await folder.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        folder.World.ShouldBe(["1.1", "1.2", "1.3"]);
        (await folder.RollbackAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);

        folder.World.ShouldBeEmpty();
        await Should.ThrowAsync<PlanFileException>(() => folder.ApplyAsync(plan));
    }

    [Fact]
    public async Task A_last_line_that_a_crash_cut_off_is_as_if_it_had_never_been()
    {
        using var folder = new PlanFolder();
        var plan = folder.Write();
        await Should.ThrowAsync<OperationCanceledException>(() => folder.ApplyAsync(plan, StopAt("1.2 taken")));
        Append($"{folder.Path}.journal", """{"event":"done","st""");
        Append($"{folder.Path}.audit", """{"number":2,"at""");

        (await folder.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);

        folder.World.ShouldBe(["1.1", "1.2", "1.3"]);
        plan.Steps.ShouldAllBe(step => PlanState.Read(plan, folder.Path).StatusOf(step) == StepStatus.Done);
        folder.AuditProblem(plan).ShouldBeNull();
    }

    [Fact]
    public async Task A_damaged_line_in_the_middle_of_a_journal_stops_the_run()
    {
        using var folder = new PlanFolder();
        var plan = folder.Write();
        await folder.ApplyAsync(plan);
        Rewrite($"{folder.Path}.journal", text => text.Replace("\"begun\"", "\"bogus\"", StringComparison.Ordinal));

        var error = await Should.ThrowAsync<PlanFileException>(() => folder.ApplyAsync(plan));

        error.Message.ShouldStartWith("Line 2 of ");
    }

    [Fact]
    public async Task A_journal_belongs_to_one_plan()
    {
        using var folder = new PlanFolder();
        await folder.ApplyAsync(folder.Write());

        var error = await Should.ThrowAsync<PlanFileException>(() => folder.ApplyAsync(folder.Write("two")));

        error.Message.ShouldContain("the journal of another plan");
    }

    [Fact]
    public async Task One_run_at_a_time()
    {
        using var folder = new PlanFolder();
        var plan = folder.Write();

        await folder.ApplyAsync(
            plan,
            async edge =>
            {
                if (edge == "1.1 begun")
                {
                    var error = await Should.ThrowAsync<PlanFileException>(() => SecondAsync(folder, plan));
                    error.Message.ShouldContain("Another run of this plan is under way");
                }
            }
        );

        folder.World.Count.ShouldBe(3);
    }

    /// <summary>The audit file of the first is in use; the lock is what the second meets.</summary>
    private static async Task SecondAsync(PlanFolder folder, Plan plan)
    {
        File.Copy($"{folder.Path}", $"{folder.Path}.copy");
        using var key = OperatorKey.Open(folder.KeyPath);
        using var audit = AuditLog.Open($"{folder.Path}.copy", key, "me", "test", TimeProvider.System);
        var runner = new PlanRunner(
            plan,
            folder.Path,
            new Dictionary<string, StepAction>(),
            audit,
            TimeProvider.System,
            _ => Task.CompletedTask
        );
        await runner.ApplyAsync(new Progress<PlanProgress>(), CancellationToken.None);
    }

    private static Func<string, Task> StopAt(string edge) =>
        name => name == edge ? throw new OperationCanceledException(edge) : Task.CompletedTask;

    private static void Append(string path, string text) => File.AppendAllText(path, text);

    private static void Rewrite(string path, Func<string, string> change) =>
        File.WriteAllText(path, change(File.ReadAllText(path)));
}
