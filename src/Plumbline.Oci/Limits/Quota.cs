using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Limits;

/// <summary>A quota policy.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20181025/QuotaSummary/</remarks>
public sealed record Quota : GlobalResource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? QuotaName { get; init; }

    public string? LifecycleState { get; init; }

    [JsonIgnore]
    public override string Name => QuotaName ?? Id;
}
