using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Tests.Fixtures;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Search;

/// <summary>Search's index is hours behind: what is new is found all the same, because counts disagree.</summary>
public sealed class SearchLagTests : IAsyncLifetime
{
    private const int Compartments = 40;

    private readonly TestTenancy _tenancy = new();
    private readonly List<string> _compartments;
    private readonly string _vault;
    private SimulatedOci _oci = null!;

    public SearchLagTests()
    {
        _compartments = [.. Enumerable.Range(0, Compartments).Select(number => _tenancy.Compartment($"c{number:00}"))];
        _vault = _tenancy.Vault("old-vault", _compartments[3]);
        _tenancy.Key("old", _vault, _compartments[3]);
    }

    public async ValueTask InitializeAsync() =>
        _oci = await SimulatedOci.StartAsync(_tenancy, new SimulatorOptions { SearchLag = TimeSpan.FromHours(6) });

    public ValueTask DisposeAsync() => _oci.DisposeAsync();

    [Fact]
    public async Task Where_Search_is_right_the_calls_are_few()
    {
        var result = await ScanAsync("old Fail");
        result.ApiCalls.ShouldBe(8);
    }

    [Fact]
    public async Task A_new_vault_and_its_key_are_found()
    {
        var vault = await CreateVaultAsync(_compartments[21]);
        await CreateKeyAsync(vault, "new", _compartments[21]);

        var result = await ScanAsync("new Fail", "old Fail");
        Calls(result, "ListVaults").ShouldBeLessThanOrEqualTo(Compartments + 1);
        Calls(result, "ListKeys").ShouldBe(2);
    }

    [Fact]
    public async Task A_new_key_beside_its_vault_costs_no_list_of_another_compartment()
    {
        await CreateKeyAsync(await ReadVaultAsync(), "new", _compartments[3]);

        var result = await ScanAsync("new Fail", "old Fail");
        Calls(result, "ListKeys").ShouldBe(1);
    }

    [Fact]
    public async Task A_new_key_in_a_foreign_compartment_is_looked_for_until_it_is_found()
    {
        await CreateKeyAsync(await ReadVaultAsync(), "new", _compartments[37]);

        var result = await ScanAsync("new Fail", "old Fail");
        Calls(result, "ListKeys").ShouldBeLessThanOrEqualTo(Compartments + 1);
        Calls(result, "ListVaults").ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_is_gone_from_where_Search_shows_it_is_found_where_it_is()
    {
        await _oci.PostAsync(
            $"{Endpoint(await ReadVaultAsync())}keys/ocid1.key.oc1..old/actions/changeCompartment",
            $$"""{"compartmentId": "{{_compartments[30]}}"}"""
        );

        await ScanAsync("old Fail");
    }

    private async Task<ScanResult> ScanAsync(params string[] verdicts)
    {
        var result = await _oci.ScanAsync(new ScanRequest { Discovery = DiscoveryMode.Search });
        result.Verdicts().ShouldBe(verdicts);
        result.Complete.ShouldBeTrue();
        result.Discovery.Mode.ShouldBe("search");
        result.Discovery.Proofs.ShouldAllBe(proof => proof.Agreeing == proof.Checks);
        return result;
    }

    private static long Calls(ScanResult result, string operation) =>
        result.Calls.Where(call => call.Operation == operation).Sum(call => call.Calls);

    private static string Endpoint(JsonElement vault) => $"{vault.GetProperty("managementEndpoint")}/20180608/";

    private Task<JsonElement> ReadVaultAsync() => _oci.GetAsync($"/20180608/vaults/{_vault}");

    private async Task<JsonElement> CreateVaultAsync(string compartmentId)
    {
        var details = new
        {
            compartmentId,
            displayName = "new-vault",
            vaultType = "DEFAULT",
        };
        var created = await _oci.PostAsync("/20180608/vaults", JsonSerializer.Serialize(details));
        return await _oci.GetAsync($"/20180608/vaults/{created.GetProperty("id")}");
    }

    private async Task CreateKeyAsync(JsonElement vault, string displayName, string compartmentId)
    {
        var details = new
        {
            compartmentId,
            displayName,
            protectionMode = "HSM",
            keyShape = new { algorithm = "AES", length = 32 },
        };
        await _oci.PostAsync($"{Endpoint(vault)}keys", JsonSerializer.Serialize(details));
    }
}
