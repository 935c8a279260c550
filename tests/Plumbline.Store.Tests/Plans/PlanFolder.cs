using Plumbline.Core.Plans;
using Plumbline.Store.Plans;

namespace Plumbline.Store.Tests.Plans;

/// <summary>A plan of three steps that only write down that they were taken, in a folder of its own.</summary>
internal sealed class PlanFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-plan-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "plan.json");

    public string KeyPath => System.IO.Path.Combine(_folder.FullName, "operator.pem");

    /// <summary>The steps that were taken and taken back, in order.</summary>
    public List<string> World { get; } = [];

    public Plan Write(string id = "one")
    {
        PlanFile.Write(PlanOf(id), Path);
        return PlanFile.Read(Path);
    }

    public async Task<PlanRunResult> ApplyAsync(Plan plan, Func<string, Task>? boundary = null)
    {
        using var key = OperatorKey.Open(KeyPath);
        using var audit = AuditLog.Open(Path, key, "ocid1.user.oc1..me", "test", TimeProvider.System);
        return await Runner(plan, audit, boundary).ApplyAsync(new Progress<PlanProgress>(), CancellationToken.None);
    }

    public async Task<PlanRunResult> RollbackAsync(Plan plan)
    {
        using var key = OperatorKey.Open(KeyPath);
        using var audit = AuditLog.Open(Path, key, "ocid1.user.oc1..me", "test", TimeProvider.System);
        return await Runner(plan, audit, null).RollbackAsync(new Progress<PlanProgress>(), CancellationToken.None);
    }

    public string? AuditProblem(Plan plan) => AuditFile.ProblemOf($"{Path}.audit", plan, publicKey: null);

    public void Dispose() => _folder.Delete(recursive: true);

    private PlanRunner Runner(Plan plan, AuditLog audit, Func<string, Task>? boundary) =>
        new(
            plan,
            Path,
            new Dictionary<string, StepAction> { ["note"] = new NoteAction(World) },
            audit,
            TimeProvider.System,
            boundary ?? (_ => Task.CompletedTask)
        );

    private static Plan PlanOf(string id) =>
        new()
        {
            Id = id,
            Kind = PlanKind.Fix,
            Rule = "OCI-KMS-004",
            CreatedAt = DateTimeOffset.UnixEpoch,
            ToolVersion = "test",
            TenancyId = "ocid1.tenancy.oc1..t",
            TenancyName = "acme",
            Caps = new PlanCaps(10, 10, 1),
            Items =
            [
                new PlanItem
                {
                    Number = 1,
                    Target = Target,
                    Steps = [Step("1.1"), Step("1.2"), Step("1.3")],
                },
            ],
        };

    private static PlanStep Step(string id) =>
        new()
        {
            Id = id,
            Action = "note",
            Effect = StepEffect.Update,
            Summary = "Note it",
            Target = Target,
            Reverse = "Note that it was taken back",
        };

    private static PlanTarget Target => new("Key", "ocid1.key.oc1..k", "k", "us-ashburn-1", "ocid1.compartment.oc1..c");
}
