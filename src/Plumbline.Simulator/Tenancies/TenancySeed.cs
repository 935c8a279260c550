using System.Text.Json;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Weather;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A tenancy as its file describes it, checked and completed; never changes.</summary>
internal sealed record TenancySeed(string Id, string Name, JsonElement Body, IReadOnlyList<RegionSubscription> Regions)
{
    public IReadOnlyList<Resource> Resources { get; init; } = [];

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The tenancy's namespace in Object Storage: a short name of OCI's making.</summary>
    public string Namespace => $"ax{Ocid.Hash(Id)[..10]}";

    /// <summary>The user that is made for the tenancy, whose API key clients get.</summary>
    public string UserId => Ocid.Global("user", Id);

    public string HomeRegion => Regions.First(region => region.IsHomeRegion).RegionName;

    /// <summary>A part of what it holds.</summary>
    public IReadOnlyList<Resource> Of(ResourceType type) => [.. Resources.Where(resource => resource.Type == type)];
}
