using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Limits;

/// <summary>A service that has limits.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/ServiceSummary/</remarks>
public sealed record LimitService : Resource
{
    [JsonPropertyName("name")]
    public string? ServiceName { get; init; }

    [JsonIgnore]
    public override string Name => ServiceName ?? "";

    [JsonIgnore]
    public override bool IsNamedInRegion => true;
}
