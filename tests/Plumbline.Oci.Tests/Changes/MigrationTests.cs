using System.Text.Json.Nodes;
using Plumbline.Core.Scans;
using Plumbline.Oci.Changes;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Oci.Tests.KeyUsage;
using Plumbline.Simulator;
using Plumbline.Store.Plans;

namespace Plumbline.Oci.Tests.Changes;

/// <summary>A key out of the HSM with a user of every kind, by the services' own operations, and back.</summary>
public sealed class MigrationTests
{
    [Fact]
    public async Task Every_user_that_can_be_moved_is_moved_and_a_rollback_moves_it_back()
    {
        var tenancy = UserOfEveryKind.Tenancy(
            "far",
            out var keyId,
            "CertificateAuthority",
            "Application",
            "ContainerImageSignature"
        );
        await using var oci = await SimulatedOci.StartAsync(tenancy, new SimulatorOptions());
        using var bench = new PlanBench(oci);
        var before = Uses(await bench.ScanAsync());

        var plan = await bench.PlanAsync(PlanBench.Everything);
        var applied = await bench.ApplyAsync(plan);

        applied.ShouldBe(new PlanRunResult(PlanRunOutcome.Done));
        var scan = await bench.ScanAsync();
        var newKey = scan.Inventory.All<Key>().Single(key => key.Id != keyId);
        newKey.ProtectionMode.ShouldBe("SOFTWARE");
        VerdictsOf(scan, newKey.Id).ShouldContain(KeyChangeVerdict.Update);
        VerdictsOf(scan, keyId).ShouldNotContain(KeyChangeVerdict.Update);
        bench.AuditProblem(plan).ShouldBeNull();

        (await bench.RollbackAsync(plan)).Outcome.ShouldBe(PlanRunOutcome.Done);
        Uses(await bench.ScanAsync()).ShouldBe(before);
        bench.AuditProblem(plan).ShouldBeNull();
    }

    [Theory]
    [InlineData("RSA", 256, null)]
    [InlineData("ECDSA", 32, "NIST_P256")]
    public async Task Keys_that_sign_are_moved_only_when_asked_for(string algorithm, int length, string? curve)
    {
        var tenancy = SignerTenancy(algorithm, length, curve, out var key);
        await using var oci = await SimulatedOci.StartAsync(tenancy, new SimulatorOptions());
        using var bench = new PlanBench(oci);

        var refused = await bench.PlanAsync(PlanBench.Everything with { Include = ["asymmetric"] });
        var plan = await bench.PlanAsync(PlanBench.Everything);

        refused.Refusals.Single().Code.ShouldBe("signing");
        (await bench.ApplyAsync(plan)).ShouldBe(new PlanRunResult(PlanRunOutcome.Done));
        KeyGraph.Of((await bench.ScanAsync()).Inventory).OfKey(key).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_must_stay_in_an_hsm_is_never_planned()
    {
        var tenancy = UserOfEveryKind.Tenancy("far", out _);
        await using var oci = await SimulatedOci.StartAsync(tenancy, new SimulatorOptions());
        using var bench = new PlanBench(oci);

        var plan = await bench.PlanAsync(PlanBench.Everything);

        plan.Items.ShouldBeEmpty();
        plan.Refusals.Select(refusal => $"{refusal.Code} {refusal.Option}").ShouldBe(["certificate-authority "]);
    }

    private static TestTenancy SignerTenancy(string algorithm, int length, string? curve, out string key)
    {
        var tenancy = new TestTenancy();
        var shape = new JsonObject { ["algorithm"] = algorithm, ["length"] = length };
        if (curve is not null)
        {
            shape["curveId"] = curve;
        }

        var more = new JsonObject { ["keyShape"] = shape, ["algorithm"] = algorithm };
        key = tenancy.Key("signer", tenancy.Vault("vault"), more: more);
        const string App =
            """{"id": "app", "imagePolicyConfig": {"isPolicyEnabled": true, "keyDetails": [{"kmsKeyId": "KEY"}]}}""";
        tenancy.Other("applications", App.Replace("KEY", key, StringComparison.Ordinal));
        return tenancy;
    }

    private static IEnumerable<KeyChangeVerdict> VerdictsOf(ScanResult scan, string keyId) =>
        KeyGraph.Of(scan.Inventory).OfKey(keyId).Select(use => KeyChanges.Of(use)!.Verdict).Distinct().Order();

    /// <summary>What a plan can change; a database's history of keys grows with each change.</summary>
    private static List<string> Uses(ScanResult scan) =>
        scan
            .Inventory.All<KeyUser>()
            .SelectMany(user => (user.References ?? []).Select(reference => new KeyUse(user, reference)))
            .Where(use => KeyChanges.Of(use)?.Verdict is KeyChangeVerdict.Update or KeyChangeVerdict.Manual)
            .Select(use => $"{use.User.Kind} {use.User.Id} {use.Reference.Field} {use.Reference.KeyId}")
            .Order(StringComparer.Ordinal)
            .ToList();
}
