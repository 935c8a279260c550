using System.Text.Json;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A tenancy as its file describes it, checked and completed; never changes.</summary>
internal sealed record TenancySeed(string Id, string Name, JsonElement Body, IReadOnlyList<RegionSubscription> Regions)
{
    public IReadOnlyList<Resource> Compartments { get; init; } = [];

    public IReadOnlyList<Resource> Vaults { get; init; } = [];

    public IReadOnlyList<Resource> Keys { get; init; } = [];

    public IReadOnlyList<Resource> KeyVersions { get; init; } = [];

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    public string HomeRegion => Regions.First(region => region.IsHomeRegion).RegionName;
}
