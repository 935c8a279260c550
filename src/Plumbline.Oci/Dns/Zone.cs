using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Dns;

/// <summary>A zone of DNS.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/dns/20180115/ZoneSummary/</remarks>
public sealed record Zone : Resource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? ZoneName { get; init; }

    public string? LifecycleState { get; init; }

    public string? ZoneType { get; init; }

    [JsonPropertyName("scope")]
    public string? ZoneScope { get; init; }

    public string? DnssecState { get; init; }

    [JsonIgnore]
    public override string Name => ZoneName ?? Id;
}
