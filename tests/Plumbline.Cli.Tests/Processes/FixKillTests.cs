using System.Globalization;
using Plumbline.Cli.Tests.Commands;
using Plumbline.Core.Plans;
using Plumbline.Store.Plans;
using Plumbline.Tests;

namespace Plumbline.Cli.Tests.Processes;

/// <summary>Runs of plans that are killed for real, at a step that chance names. <c>make soak</c> kills twenty.</summary>
public sealed class FixKillTests
{
    private static readonly int Kills = int.Parse(
        Environment.GetEnvironmentVariable("PLUMB_SOAK_KILLS") ?? "4",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public async Task A_plan_that_was_killed_is_finished_by_the_same_command()
    {
        var random = new Random(Seed: 6);
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAsync(random);
        }
    }

    private static async Task KillAsync(Random random)
    {
        await using var tenancy = await MigrationTenancy.StartAsync();
        await tenancy.PlanAsync();
        var plan = tenancy.Plan;
        var step = plan.Steps.ElementAt(random.Next(plan.Steps.Count()));

        await using (var plumb = Start(tenancy))
        {
            await plumb.WaitForErrorAsync($" {step.Id} ");
            plumb.Signal("KILL");
            await plumb.WaitForExitAsync();
        }

        PlanState.Read(plan, tenancy.PlanPath).StatusOf(step).ShouldNotBe(StepStatus.Pending);
        (await tenancy.ApplyAsync()).ExitCode.ShouldBe(ExitCode.Done, $"killed at {step.Id}");
        (await tenancy.RunAsync("fix", "audit", tenancy.PlanPath)).ExitCode.ShouldBe(ExitCode.Done);
        (await tenancy.KeyOfVolumeAsync()).ShouldNotBe(MigrationTenancy.KeyId);
        var keys = (await tenancy.RunAsync("keys", "-q", "--brief", "-o", "json")).Json.GetProperty("items");
        keys.GetArrayLength().ShouldBe(3, $"killed at {step.Id}: one key more than at the start");
    }

    private static PlumbProcess Start(MigrationTenancy tenancy) =>
        PlumbProcess.Start(
            ["fix", "apply", tenancy.PlanPath, "--auto-approve"],
            tenancy.Plumb.Environment.Append(new("HOME", tenancy.Plumb.Home.FullName))
        );
}
