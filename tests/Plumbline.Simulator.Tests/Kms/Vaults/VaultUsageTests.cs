using System.Text.Json;
using CsCheck;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

public sealed class VaultUsageTests
{
    private static readonly string[] Events = ["SOFTWARE", "HSM", "delete", "keep", "pass days"];

    private static readonly Gen<string[]> Histories = Gen.Int[0, Events.Length - 1]
        .Select(index => Events[index])
        .Array[1, 12];

    [Fact]
    public async Task Usage_agrees_with_the_keys_that_can_be_listed_whatever_happened()
    {
        // A tenancy that begins with more vaults than the usual limit may have ten more: each history takes one.
        await using var lab = await Lab.StartAsync(With(vaults: Enumerable.Range(0, 11).Select(n => Vault($"v{n}"))));
        await Histories.SampleAsync(
            async history =>
            {
                var vault = await lab.CreateAsync();
                foreach (var step in history)
                {
                    await TakeAsync(lab, vault, step);
                    (await UsageAsync(lab, vault)).ShouldBe(await CountedAsync(lab, vault));
                }
            },
            iter: 8,
            threads: 1
        );
    }

    private static async Task TakeAsync(Lab lab, string vault, string step)
    {
        if (step is "SOFTWARE" or "HSM" && await IsActiveAsync(lab, vault))
        {
            var details = CreateKeyTests.Details("protectionMode", $"\"{step}\"");
            (await lab.Oci.PostAsync(await lab.KeysAsync(vault), details)).Status.ShouldBe(200);
        }
        else if (step is "delete" or "keep")
        {
            await lab.ActAsync(vault, step is "delete" ? "scheduleDeletion" : "cancelDeletion");
        }
        else if (step is "pass days")
        {
            await lab.AdvanceAsync("P11D");
        }
    }

    private static async Task<bool> IsActiveAsync(Lab lab, string vault) =>
        (await lab.GetAsync(vault))["lifecycleState"] is "ACTIVE";

    private static async Task<(int Hsm, int Software)> UsageAsync(Lab lab, string vault)
    {
        var usage = (await lab.Oci.GetAsync($"{Lab.Ashburn}/vaults/{vault}/usage")).Json;
        usage.GetProperty("keyVersionCount").GetInt32().ShouldBe(usage.GetProperty("keyCount").GetInt32());
        return (usage.GetProperty("keyCount").GetInt32(), usage.GetProperty("softwareKeyCount").GetInt32());
    }

    // A deleted vault's endpoint lists nothing any more.
    private static async Task<(int Hsm, int Software)> CountedAsync(Lab lab, string vault)
    {
        var keys = await lab.Oci.GetAsync($"{await lab.KeysAsync(vault)}?compartmentId={Root}");
        JsonElement[] kept = keys.Status is 404 ? [] : [.. keys.Json.EnumerateArray().Where(IsKept)];
        return (kept.Count(key => IsOf(key, "HSM")), kept.Count(key => IsOf(key, "SOFTWARE")));
    }

    private static bool IsKept(JsonElement key) => key.GetProperty("lifecycleState").GetString() is not "DELETED";

    private static bool IsOf(JsonElement key, string mode) => key.GetProperty("protectionMode").GetString() == mode;
}
