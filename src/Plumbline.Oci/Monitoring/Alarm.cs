using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Monitoring;

/// <summary>What is said when a metric is not as it should be.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/monitoring/20180401/AlarmSummary/</remarks>
public sealed record Alarm : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsEnabled { get; init; }

    public IReadOnlyList<string>? Destinations { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
