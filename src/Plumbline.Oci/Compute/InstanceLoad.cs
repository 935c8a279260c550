using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Compute;

/// <summary>How busy an instance was, day by day. It goes by the OCID of the instance.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/monitoring/20180401/MetricData/</remarks>
public sealed record InstanceLoad : Resource
{
    /// <summary>Over how many days it is asked for.</summary>
    internal const int Days = 14;

    public IReadOnlyDictionary<string, string>? Dimensions { get; init; }

    public IReadOnlyList<LoadOfDay>? AggregatedDatapoints { get; init; }

    [JsonIgnore]
    public override string Name => Dimensions?.GetValueOrDefault("resourceId") ?? "";
}
