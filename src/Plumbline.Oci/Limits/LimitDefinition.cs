using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Limits;

/// <summary>What a limit is about.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/limits/20190729/LimitDefinitionSummary/</remarks>
public sealed record LimitDefinition : Resource
{
    [JsonPropertyName("name")]
    public string? LimitName { get; init; }

    public string? ServiceName { get; init; }

    public bool? IsResourceAvailabilitySupported { get; init; }

    [JsonIgnore]
    public override string Name => $"{ServiceName}/{LimitName}";

    [JsonIgnore]
    public override bool IsNamedInRegion => true;
}
