using Plumbline.Core.Plans;
using Plumbline.Core.Scans;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Oci.Costs;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;
using Plumbline.Store.Plans;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>What a cautious operator asks: is anything lost, made twice, or done against what others do.</summary>
public sealed class PlanSafetyTests : IAsyncDisposable
{
    private const int AfterCreateKey = 3;

    private readonly TestTenancy _tenancy = new();
    private readonly string _key;
    private readonly string _other;
    private SimulatedOci _oci = null!;
    private PlanBench _bench = null!;

    public PlanSafetyTests()
    {
        var vault = _tenancy.Vault("vault");
        _key = _tenancy.Key("key", vault);
        _other = _tenancy.Key("other", vault, mode: "SOFTWARE");
        _tenancy.Other("volumes", $$"""{"id": "volume", "kmsKeyId": "{{_key}}"}""");
        _tenancy.Other("volumes", $$"""{"id": "volume2", "kmsKeyId": "{{_key}}"}""");
    }

    public async ValueTask DisposeAsync()
    {
        _bench.Dispose();
        await _oci.DisposeAsync();
    }

    [Fact]
    public async Task A_key_is_made_once_even_if_a_day_and_the_journal_are_lost_in_between()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything);
        await Should.ThrowAsync<KilledException>(() => _bench.ApplyAsync(plan, AfterCreateKey));

        _bench.LoseJournal();
        await _oci.PostAsync("/_sim/clock", """{"advance": "PT25H"}""");
        (await _bench.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);

        var keys = (await _bench.ScanAsync()).Inventory.All<Key>();
        keys.Count(key => key.FreeformTags?.ContainsKey("plumbline-replaces") == true).ShouldBe(1);
    }

    [Fact]
    public async Task What_others_change_meanwhile_stops_the_run_and_is_left_as_it_is()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything);
        await _oci.PutAsync("/20160918/volumes/volume2/kmsKey", $$"""{"kmsKeyId": "{{_other}}"}""");

        var result = await _bench.ApplyAsync(plan);

        result.Outcome.ShouldBe(PlanRunOutcome.WorldChanged);
        result.Step!.Target.Id.ShouldBe("volume2");
        (await KeyOfVolumeAsync("volume2")).ShouldBe(_other);
        (await KeyOfVolumeAsync("volume")).ShouldNotBe(_key);
        (await _bench.RollbackAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await KeyOfVolumeAsync("volume2")).ShouldBe(_other);
        (await KeyOfVolumeAsync("volume")).ShouldBe(_key);
        await Should.ThrowAsync<PlanFileException>(() => _bench.ApplyAsync(plan));
    }

    [Fact]
    public async Task A_user_that_the_plan_does_not_know_is_told()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything);
        PlanWorld.ChangesOf(plan, await _bench.ScanAsync(), OfflinePrices.List).ShouldBeEmpty();
        await _oci.PostAsync(
            "/20160918/volumes",
            $$"""{"compartmentId": "{{TestTenancy.Root}}", "availabilityDomain": "x:US-ASHBURN-AD-1", "kmsKeyId": "{{_key}}"}"""
        );

        PlanWorld
            .ChangesOf(plan, await _bench.ScanAsync(), OfflinePrices.List)
            .Single()
            .ShouldContain("is named by a resource");
    }

    [Fact]
    public async Task A_key_that_is_not_as_the_plan_found_it_is_told()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything);
        var vault = await _oci.GetAsync($"/20180608/vaults/{VaultId}");
        var keys = vault.GetProperty("managementEndpoint").GetString()! + "/20180608/keys";
        await _oci.PutAsync($"{keys}/{_key}", """{"freeformTags": {"owner": "payroll"}}""");

        PlanWorld
            .ChangesOf(plan, await _bench.ScanAsync(), OfflinePrices.List)
            .Single()
            .ShouldContain("has other tags or another rotation than the plan found");
        await _oci.PostAsync($"{keys}/{_key}/actions/disable", "");
        PlanWorld
            .ChangesOf(plan, await _bench.ScanAsync(), OfflinePrices.List)
            .Single()
            .ShouldContain("is DISABLED now");
    }

    [Fact]
    public async Task Data_under_the_old_key_is_readable_at_every_step()
    {
        await StartAsync();
        var crypto = (await _oci.GetAsync($"/20180608/vaults/{VaultId}")).GetProperty("cryptoEndpoint").GetString()!;
        var secret = await _oci.PostAsync(
            $"{crypto}/20180608/encrypt",
            $$"""{"keyId": "{{_key}}", "plaintext": "c2VjcmV0"}"""
        );
        var plan = await _bench.PlanAsync(PlanBench.Everything);
        for (var edge = 0; ; edge += 2)
        {
            var isOver = await IsOverAsync(plan, edge);
            var opened = await _oci.PostAsync(
                $"{crypto}/20180608/decrypt",
                $$"""{"keyId": "{{_key}}", "ciphertext": "{{secret.GetProperty("ciphertext").GetString()}}"}"""
            );
            opened.GetProperty("plaintext").GetString().ShouldBe("c2VjcmV0", $"edge {edge}");
            if (isOver)
            {
                break;
            }
        }
    }

    [Fact]
    public async Task A_replaced_key_is_disabled_after_its_time_and_deleted_only_by_a_second_plan()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything with { Retire = true, ObserveDays = 3 });
        var first = await _bench.ApplyAsync(plan);
        first.Outcome.ShouldBe(PlanRunOutcome.Waiting);
        DeletionPlanner.Make(await _bench.ScanAsync(), PlanBench.Everything, days: 7).Items.ShouldBeEmpty();

        _bench.Later(TimeSpan.FromDays(3));
        (await _bench.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await StateAsync()).ShouldBe("DISABLED");

        using var second = new PlanBench(_oci);
        var deletion = await second.DeletionPlanAsync(PlanBench.Everything, days: 7);
        deletion.Steps.Single().Action.ShouldBe("schedule-key-deletion");
        (await second.ApplyAsync(deletion)).ShouldBe(new PlanRunResult(PlanRunOutcome.Done));
        (await StateAsync()).ShouldBe("PENDING_DELETION");
        (await second.RollbackAsync(deletion)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await StateAsync()).ShouldBe("DISABLED");
        (await _bench.RollbackAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await StateAsync()).ShouldBe("ENABLED");
    }

    [Fact]
    public async Task A_key_that_was_replaced_is_no_work_to_plan_again_and_its_finding_names_the_successor()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything);
        await _bench.ApplyAsync(plan);

        var scan = await _bench.ScanAsync();

        var finding = scan.Findings.Single(finding => finding.Status == FindingStatus.Fail);
        finding.Evidence.Select(evidence => evidence.Name).ShouldContain("successor");
        var again = MigrationPlanner.Make(scan, PlanBench.Everything);
        again.Items.ShouldBeEmpty();
        again.Refusals.Single().Code.ShouldBe("replaced");
    }

    [Fact]
    public async Task What_goes_away_in_the_time_to_observe_keeps_nothing_else_back()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything with { Retire = true, ObserveDays = 3 });
        (await _bench.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Waiting);
        await _oci.WeatherAsync(
            """[{"kind": "status", "operation": "GetVolume", "status": 404, "code": "NotAuthorizedOrNotFound"}]"""
        );

        _bench.Later(TimeSpan.FromDays(3));
        (await _bench.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await StateAsync()).ShouldBe("DISABLED");

        var undone = await _bench.RollbackAsync(plan);
        undone.Outcome.ShouldBe(PlanRunOutcome.WorldChanged);
        undone.Message.ShouldBe("the resource is not there any more, or may not be read");
        (await StateAsync()).ShouldBe("ENABLED");

        await _oci.WeatherAsync("[]");
        (await _bench.RollbackAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await KeyOfVolumeAsync("volume")).ShouldBe(_key);
    }

    [Fact]
    public async Task A_key_that_was_replaced_in_part_is_finished_with_the_successor_that_is_there()
    {
        await StartAsync();
        var first = await _bench.PlanAsync(PlanBench.Everything);
        (await _bench.ApplyAsync(first)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await _bench.RollbackAsync(first)).Outcome.ShouldBe(PlanRunOutcome.Done);

        using var second = new PlanBench(_oci);
        var plan = await second.PlanAsync(PlanBench.Everything);
        plan.Steps.Select(step => step.Action).ShouldNotContain("create-key");
        plan.Items.Single().Checks.ShouldContain(check => check.Name == "successor");
        (await second.ApplyAsync(plan)).ShouldBe(new PlanRunResult(PlanRunOutcome.Done));

        var scan = await second.ScanAsync();
        scan.Inventory.All<Key>()
            .Count(key => key.ProtectionMode == "SOFTWARE")
            .ShouldBe(2, "the other one, and one successor");
        KeyGraph.Of(scan.Inventory).OfKey(_key).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_replaced_key_is_retired_by_a_later_plan_too()
    {
        await StartAsync();
        (await _bench.ApplyAsync(await _bench.PlanAsync(PlanBench.Everything))).Outcome.ShouldBe(PlanRunOutcome.Done);

        using var later = new PlanBench(_oci);
        var plan = await later.PlanAsync(
            PlanBench.Everything with
            {
                Retire = true,
                ObserveDays = 2,
                Now = TimeProvider.System.GetUtcNow(),
            }
        );
        plan.Steps.Select(step => step.Action).ShouldBe(["disable-key"]);
        (await later.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Waiting);
        later.Later(TimeSpan.FromDays(3));
        (await later.ApplyAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        (await StateAsync()).ShouldBe("DISABLED");
    }

    [Fact]
    public async Task A_replaced_key_s_finding_names_all_that_still_need_it_in_one_value()
    {
        await StartAsync();
        var plan = await _bench.PlanAsync(PlanBench.Everything);
        await _bench.ApplyAsync(plan);
        await _bench.RollbackAsync(plan);

        var finding = (await _bench.ScanAsync()).Findings.Single(finding => finding.Resource.Id == _key);

        finding.Evidence.Select(evidence => evidence.Name).ShouldBeUnique();
        var users = finding.Evidence.Single(evidence => evidence.Name == "stillNamedBy").Value;
        users.ShouldBe("Volume volume, Volume volume2");
    }

    [Fact]
    public async Task A_key_that_was_never_replaced_is_not_left_out_of_a_deletion_in_silence()
    {
        await StartAsync();

        var result = await _bench.ScanAsync();

        var error = Should.Throw<PlanRequestException>(() =>
            DeletionPlanner.Make(result, PlanBench.Everything with { KeyIds = [_key] }, days: 7)
        );

        error.Message.ShouldContain($"'{_key}' is not among those that a plan has replaced");
    }

    [Fact]
    public async Task More_keys_than_allowed_are_no_plan()
    {
        _tenancy.Key("second", VaultId);
        await StartAsync();

        var error = await Should.ThrowAsync<PlanRequestException>(() =>
            _bench.PlanAsync(PlanBench.Everything with { MaxKeys = 1 })
        );

        error.Message.ShouldContain("would replace 2 keys, and 1 at the most");
    }

    private static string VaultId => "ocid1.vault.oc1.any.vault.abcdef";

    private async Task StartAsync()
    {
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions());
        _bench = new PlanBench(_oci);
    }

    private async Task<bool> IsOverAsync(Plan plan, int edge)
    {
        try
        {
            return (await _bench.ApplyAsync(plan, edge)).Outcome == PlanRunOutcome.Done;
        }
        catch (KilledException)
        {
            return false;
        }
    }

    private async Task<string?> KeyOfVolumeAsync(string id) =>
        (await _oci.GetAsync($"/20160918/volumes/{id}")).GetProperty("kmsKeyId").GetString();

    private async Task<string?> StateAsync() =>
        (await _bench.ScanAsync()).Inventory.All<Key>().Single(key => key.Id == _key).LifecycleState;
}
