using Plumbline.Core.Plans;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Oci.Tests.KeyUsage;
using Plumbline.Simulator;
using Plumbline.Store.Plans;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>The policy that a plan prints is enough to carry it out, and each of its operations is needed.</summary>
public sealed class MigrationPolicyTests
{
    [Fact]
    public async Task The_statements_of_a_plan_are_enough_to_carry_it_out_and_to_take_it_back()
    {
        var plan = await PlanAsync();

        await using var oci = await SimulatedOci.StartAsync(Governed(plan.Policy), new SimulatorOptions());
        using var bench = new PlanBench(oci);
        PlanFile.Write(plan, bench.PlanPath);

        (await bench.ApplyAsync(plan)).ShouldBe(new PlanRunResult(PlanRunOutcome.Done));
        (await bench.RollbackAsync(plan)).ShouldBe(new PlanRunResult(PlanRunOutcome.Done));
    }

    [Theory]
    [InlineData("CreateKey")]
    [InlineData("Encrypt")]
    [InlineData("UpdateVolumeKmsKey")]
    [InlineData("UpdateBucket")]
    public async Task Without_one_of_them_the_run_stops(string operation)
    {
        var plan = await PlanAsync();
        var less = plan.Policy.Select(text => text.Replace($"'{operation}'", "'Nothing'", StringComparison.Ordinal));

        await using var oci = await SimulatedOci.StartAsync(Governed(less), new SimulatorOptions());
        using var bench = new PlanBench(oci);
        PlanFile.Write(plan, bench.PlanPath);

        (await bench.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Failed);
    }

    private static async Task<Plan> PlanAsync()
    {
        await using var oci = await SimulatedOci.StartAsync(Governed([]), new SimulatorOptions());
        using var bench = new PlanBench(oci);
        return await bench.PlanAsync(PlanBench.Everything with { Group = "Auditors" });
    }

    /// <summary>
    /// Without statements the user may do everything. Log Analytics is in no compartment, and here in one: it is left out.
    /// </summary>
    private static TestTenancy Governed(IEnumerable<string> statements)
    {
        var tenancy = UserOfEveryKind.Tenancy(
            "far",
            out _,
            "CertificateAuthority",
            "Application",
            "ContainerImageSignature",
            "LogAnalyticsStorage"
        );
        if (statements.ToArray() is { Length: > 0 } all)
        {
            tenancy.Policy("fix", TestTenancy.Root, all);
        }

        return tenancy;
    }
}
