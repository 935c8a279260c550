using System.Text.Json;
using Plumbline.Conformance.Seeding;
using Plumbline.Simulator;
using Plumbline.Tests;

namespace Plumbline.Conformance;

/// <summary>Every List and Get that is served as data, called by the official TypeScript SDK's own clients.</summary>
public sealed class DataTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumb-data-");
    private SimulatorServer _server = null!;

    private string Tenancy => Path.Combine(_folder.FullName, "tenancy.json");

    private string Calls => Path.Combine(_folder.FullName, "calls.json");

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Tenancy, DataTenancy.File().ToJsonString());
        _server = await SimulatorServer.StartAsync(new SimulatorOptions { Tenancies = [Tenancy] });
        await using var calls = File.Create(Calls);
        await JsonSerializer.SerializeAsync(calls, DataTenancy.Calls(_server.Behaviours), JsonSerializerOptions.Web);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_client_of_the_SDK_finds_what_the_tenancy_holds()
    {
        var environment = OwnHosts.Of(_server.Environment).Append(new("DATA_CALLS", Calls));
        var outcomes = (await TypeScriptClient.RunAsync("data.mjs", environment)).EnumerateObject().ToArray();
        outcomes
            .Where(outcome => outcome.Value.GetString() is not ("found" or "absent"))
            .Select(outcome => $"{outcome.Name}: {outcome.Value}")
            .ShouldBeEmpty();
        Sorted(outcomes, "absent").ShouldMatchSnapshot("sdk-lacks.txt");
        Proof.Of(_server.Requests).ShouldMatchSnapshot("typescript-data.txt");
    }

    // What the SDK has no client or method for.
    private static string Sorted(IEnumerable<JsonProperty> outcomes, string outcome) =>
        string.Concat(
            outcomes.Where(o => o.Value.GetString() == outcome).Select(o => $"{o.Name}\n").Order(StringComparer.Ordinal)
        );
}
