using System.Globalization;
using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.Changes;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;
using Plumbline.Store.Plans;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>
/// Runs of plans that are killed at edges between the world and the journal, and gone on with. <c>make soak</c> takes 500
/// plans and every edge.
/// </summary>
public sealed class CrashTests
{
    /// <summary>A truncated answer is one to a call that was carried out: the call comes twice.</summary>
    private const string Foul = """
        [
          {"kind": "status", "status": 429, "probability": 0.05},
          {"kind": "status", "status": 503, "probability": 0.05},
          {"kind": "reset", "probability": 0.05},
          {"kind": "truncate", "probability": 0.05}
        ]
        """;

    private const int SampledPlans = 6;
    private const int SampledEdges = 3;

    private static readonly int Soak = int.Parse(
        Environment.GetEnvironmentVariable("PLUMB_SOAK_PLANS") ?? "0",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public async Task A_run_that_is_killed_at_any_edge_is_finished_by_the_next_one()
    {
        await using var oci = await SimulatedOci.StartAsync(OneOfEach(), new SimulatorOptions());
        using var first = new PlanBench(oci);
        var whole = await first.PlanAsync(PlanBench.Everything);
        (await first.ApplyAsync(whole)).Outcome.ShouldBe(PlanRunOutcome.Done);
        var (expected, edges) = (StateOf(await first.ScanAsync()), first.Edges);

        edges.ShouldBeGreaterThan(20);
        for (var edge = 0; edge < edges; edge += Soak > 0 ? 1 : SampledEdges)
        {
            await oci.ResetAsync();
            using var bench = new PlanBench(oci);
            var plan = await bench.PlanAsync(PlanBench.Everything);

            await Should.ThrowAsync<KilledException>(() => bench.ApplyAsync(plan, edge));
            if (edge % 2 == 1)
            {
                bench.LoseJournal();
            }

            (await bench.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done, $"edge {edge}");
            StateOf(await bench.ScanAsync()).ShouldBe(expected, $"edge {edge}");
        }
    }

    [Fact]
    public async Task A_rollback_that_is_killed_at_any_edge_is_finished_by_the_next_one()
    {
        await using var oci = await SimulatedOci.StartAsync(OneOfEach(), new SimulatorOptions());
        using var first = new PlanBench(oci);
        var start = UsersOf(await first.ScanAsync());
        var whole = await first.PlanAsync(PlanBench.Everything);
        await first.ApplyAsync(whole);
        await first.RollbackAsync(whole);
        var edges = first.Edges;

        UsersOf(await first.ScanAsync()).ShouldBe(start);
        for (var edge = 0; edge < edges; edge += Soak > 0 ? 1 : SampledEdges)
        {
            await oci.ResetAsync();
            using var bench = new PlanBench(oci);
            var plan = await bench.PlanAsync(PlanBench.Everything);
            await bench.ApplyAsync(plan);

            await Should.ThrowAsync<KilledException>(() => bench.RollbackAsync(plan, edge));
            (await bench.RollbackAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done, $"edge {edge}");
            UsersOf(await bench.ScanAsync()).ShouldBe(start, $"edge {edge}");
        }
    }

    [Fact]
    public async Task Random_plans_come_to_the_same_end_however_often_they_are_killed_in_bad_weather()
    {
        for (var seed = 0; seed < Math.Max(Soak, SampledPlans); seed++)
        {
            await CompareAsync(seed);
        }
    }

    private static async Task CompareAsync(int seed)
    {
        await using var fair = await SimulatedOci.StartAsync(RandomKeyTenancy.Make(seed), new SimulatorOptions());
        using var calm = new PlanBench(fair);
        var expected = await calm.PlanAsync(PlanBench.Everything);
        (await calm.ApplyAsync(expected)).Outcome.ShouldBe(PlanRunOutcome.Done, $"seed {seed}");

        await using var foul = await SimulatedOci.StartAsync(RandomKeyTenancy.Make(seed), new SimulatorOptions());
        using var bench = new PlanBench(foul);
        var plan = await bench.PlanAsync(PlanBench.Everything);
        await foul.WeatherAsync(Foul);
        await RunToTheEndAsync(bench, plan, new Random(seed));

        await foul.WeatherAsync("[]");
        StateOf(await bench.ScanAsync()).ShouldBe(StateOf(await calm.ScanAsync()), $"seed {seed}");
    }

    /// <summary>Killed somewhere in each run, until one comes to its end.</summary>
    private static async Task RunToTheEndAsync(PlanBench bench, Plan plan, Random random)
    {
        for (var run = 0; run < 200; run++)
        {
            try
            {
                if ((await bench.ApplyAsync(plan, random.Next(30))).Outcome == PlanRunOutcome.Done)
                {
                    return;
                }
            }
            catch (KilledException) when (random.Next(4) == 0)
            {
                bench.LoseJournal();
            }
            catch (KilledException)
            {
                // The next run goes on.
            }
        }

        throw new InvalidOperationException("The plan did not come to its end in 200 runs.");
    }

    private static TestTenancy OneOfEach()
    {
        var tenancy = new TestTenancy();
        var key = tenancy.Key("key", tenancy.Vault("vault"));
        tenancy.Other("volumes", $$"""{"id": "volume", "kmsKeyId": "{{key}}"}""");
        tenancy.Other("buckets", $$"""{"name": "bucket", "kmsKeyId": "{{key}}"}""");
        return tenancy;
    }

    /// <summary>Keys and users, with what differs from run to run left out: a new key is called by the one it replaces.</summary>
    private static List<string> StateOf(ScanResult scan)
    {
        var keys = scan.Inventory.All<Key>().ToList();
        var names = keys.ToDictionary(
            key => key.Id,
            key => key.FreeformTags?.GetValueOrDefault(ProvenanceTags.Replaces) is { } old ? $"new {old}" : key.Id
        );
        return
        [
            .. keys.Select(key => $"{names[key.Id]} {key.ProtectionMode} {key.LifecycleState} {key.CompartmentId}")
                .Order(),
            .. UsersOf(scan, names),
        ];
    }

    private static List<string> UsersOf(ScanResult scan, Dictionary<string, string>? names = null) =>
        [
            .. scan
                .Inventory.All<KeyUser>()
                .SelectMany(user => (user.References ?? []).Select(reference => new KeyUse(user, reference)))
                .Where(use => KeyChanges.Of(use)?.Verdict is KeyChangeVerdict.Update or KeyChangeVerdict.Manual)
                .Select(use =>
                    $"{use.User.Kind} {use.User.Id} {use.Reference.Field} {names?.GetValueOrDefault(use.Reference.KeyId ?? "") ?? use.Reference.KeyId}"
                )
                .Order(StringComparer.Ordinal),
        ];
}
