using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Integration;

/// <summary>An Oracle Integration instance.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/integration/20190131/IntegrationInstanceSummary/</remarks>
public sealed record IntegrationInstance : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public IntegrationEndpoint? NetworkEndpointDetails { get; init; }

    public string? IntegrationInstanceType { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
