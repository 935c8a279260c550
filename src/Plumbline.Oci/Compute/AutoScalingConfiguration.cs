using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Compute;

/// <summary>When a pool grows and shrinks.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/autoscaling/20181001/AutoScalingConfigurationSummary/</remarks>
public sealed record AutoScalingConfiguration : Resource
{
    public string? DisplayName { get; init; }

    public bool? IsEnabled { get; init; }

    public ScaledResource? Resource { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
