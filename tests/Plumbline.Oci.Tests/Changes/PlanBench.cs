using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.Changes;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Store.Plans;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>Plans on a simulated tenancy, carried out by runs that can be killed at any edge.</summary>
internal sealed class PlanBench(SimulatedOci oci) : IDisposable
{
    private TimeSpan _later;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-plans-");

    public static readonly MigrationRequest Everything = new()
    {
        MaxKeys = 1000,
        MaxPercent = 100,
        Include = [.. MigrationPlanner.OptionalRefusals],
        ToolVersion = "test",
        Now = new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero),
    };

    public string PlanPath => Path.Combine(_folder.FullName, "plan.json");

    /// <summary>Which edge the last run met last.</summary>
    public int Edges { get; private set; }

    public async Task<Plan> PlanAsync(MigrationRequest request)
    {
        var result = await ScanAsync();
        var plan = MigrationPlanner.Make(result, request);
        PlanFile.Write(plan, PlanPath);
        return PlanFile.Read(PlanPath);
    }

    public Task<ScanResult> ScanAsync() =>
        oci.ScanAsync(
            new ScanRequest
            {
                RuleIds = ["OCI-KMS-004"],
                AlsoNeeded = MigrationPlanner.Needs,
                Discovery = DiscoveryMode.Search,
            }
        );

    /// <param name="killAt">The edge at which the process dies; null for none.</param>
    public Task<PlanRunResult> ApplyAsync(Plan plan, int? killAt = null) =>
        RunAsync(plan, killAt, (runner, token) => runner.ApplyAsync(new Silence(), token));

    public Task<PlanRunResult> RollbackAsync(Plan plan, int? killAt = null) =>
        RunAsync(plan, killAt, (runner, token) => runner.RollbackAsync(new Silence(), token));

    public async Task<Plan> DeletionPlanAsync(MigrationRequest request, int days)
    {
        PlanFile.Write(DeletionPlanner.Make(await ScanAsync(), request, days), PlanPath);
        return PlanFile.Read(PlanPath);
    }

    /// <summary>Time goes by for the runs to come.</summary>
    public void Later(TimeSpan by) => _later += by;

    public void LoseJournal() => File.Delete($"{PlanPath}.journal");

    public string? AuditProblem(Plan plan) => AuditFile.ProblemOf($"{PlanPath}.audit", plan, publicKey: null);

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<PlanRunResult> RunAsync(
        Plan plan,
        int? killAt,
        Func<PlanRunner, CancellationToken, Task<PlanRunResult>> run
    )
    {
        var time = new SkippingTime();
        var later = new LaterTime(_later);
        using var connection = await OciConnection.OpenAsync(
            oci.Options,
            time,
            _ => { },
            TestContext.Current.CancellationToken
        );
        using var key = OperatorKey.Open(Path.Combine(_folder.FullName, "operator.pem"));
        using var audit = AuditLog.Open(PlanPath, key, "tester", "test", time);
        Edges = 0;
        var actions = StepActions.For(connection, time);
        var runner = new PlanRunner(plan, PlanPath, actions, audit, later, EdgeAsync);
        return await run(runner, TestContext.Current.CancellationToken);

        Task EdgeAsync(string name) => Edges++ == killAt ? throw new KilledException(name) : Task.CompletedTask;
    }

    /// <summary>Signatures need the machine's time, journals do not.</summary>
    private sealed class LaterTime(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + by;
    }

    private sealed class Silence : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) { }
    }
}
