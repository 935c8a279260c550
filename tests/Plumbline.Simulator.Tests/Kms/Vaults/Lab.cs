using System.Text.Json;
using Plumbline.Simulator.Tests.Client;
using static Plumbline.Simulator.Tests.Client.Tenancies;

namespace Plumbline.Simulator.Tests.Kms.Vaults;

/// <summary>A tenancy in two regions whose vaults are created, changed and aged through the API.</summary>
internal sealed class Lab(Oci oci) : IAsyncDisposable
{
    public const string Ashburn = "https://kms.us-ashburn-1.oraclecloud.com/20180608";
    public const string Frankfurt = "https://kms.eu-frankfurt-1.oraclecloud.com/20180608";

    public Oci Oci => oci;

    public static async Task<Lab> StartAsync(string? tenancy = null) =>
        new(await Oci.ServeAsync(tenancy ?? With(compartments: [Compartment("c")], vaults: [])));

    /// <summary>The body of a CreateVault.</summary>
    public static string Details(string type = "DEFAULT", string name = "new", string compartment = Root) =>
        JsonSerializer.Serialize(
            new
            {
                compartmentId = compartment,
                displayName = name,
                vaultType = type,
            }
        );

    public async Task<string> CreateAsync(string type = "DEFAULT")
    {
        var created = await oci.PostAsync($"{Ashburn}/vaults", Details(type));
        created.Status.ShouldBe(200, created.Json.ToString());
        return created["id"];
    }

    /// <summary>A SOFTWARE key in this vault.</summary>
    public async Task<string> CreateKeyAsync(string vault) =>
        (await oci.PostAsync(await KeysAsync(vault), CreateKeyTests.Details()))["id"];

    public Task<Response> GetAsync(string vault, string region = Ashburn) => oci.GetAsync($"{region}/vaults/{vault}");

    public Task<Response> ActAsync(string vault, string action, object? body = null, string region = Ashburn) =>
        oci.PostAsync($"{region}/vaults/{vault}/actions/{action}", JsonSerializer.Serialize(body ?? new { }));

    /// <summary>An update, if the vault is still as this etag says.</summary>
    public Task<Response> UpdateAsync(string vault, object body, string? etag = null, string region = Ashburn)
    {
        var url = oci.Absolute($"{region}/vaults/{vault}");
        var request = oci.Signer.Sign(HttpMethod.Put, url, JsonSerializer.Serialize(body));
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("if-match", etag);
        }

        return oci.SendAsync(request);
    }

    /// <summary>Where the keys of a vault are.</summary>
    public async Task<string> KeysAsync(string vault, string region = Ashburn) =>
        $"{(await GetAsync(vault, region))["managementEndpoint"]}/20180608/keys";

    public async Task<Response> KeyAsync(string vault, string key, string region = Ashburn) =>
        await oci.GetAsync($"{await KeysAsync(vault, region)}/{key}");

    public async Task AdvanceAsync(string span)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, oci.Absolute("/_sim/clock"))
        {
            Content = new StringContent($$"""{"advance":"{{span}}"}""", System.Text.Encoding.UTF8, "application/json"),
        };
        (await oci.SendAsync(request)).Status.ShouldBe(200);
    }

    /// <summary>A time from now on the simulated clock, as long as it was not moved.</summary>
    public static object At(double days) =>
        new { timeOfDeletion = TimeProvider.System.GetUtcNow().AddDays(days).ToString("O") };

    public ValueTask DisposeAsync() => oci.DisposeAsync();
}
