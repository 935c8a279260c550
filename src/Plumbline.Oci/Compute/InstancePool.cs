using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>Instances that are made by one configuration.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/InstancePoolSummary/</remarks>
public sealed record InstancePool : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public IReadOnlyList<string>? AvailabilityDomains { get; init; }

    public long? Size { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
