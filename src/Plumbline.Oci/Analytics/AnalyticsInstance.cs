using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Analytics;

/// <summary>An Oracle Analytics instance.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/analytics/20190331/AnalyticsInstanceSummary/</remarks>
public sealed record AnalyticsInstance : Resource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? AnalyticsInstanceName { get; init; }

    public string? LifecycleState { get; init; }

    public AnalyticsEndpoint? NetworkEndpointDetails { get; init; }

    [JsonIgnore]
    public override string Name => AnalyticsInstanceName ?? Id;
}
