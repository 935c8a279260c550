using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BigData;

/// <summary>A cluster of the Big Data Service.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/bigdata/20190531/BdsInstanceSummary/</remarks>
public sealed record BdsInstance : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsSecure { get; init; }

    public bool? IsHighAvailability { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
