using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>Capacity that is kept for instances.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/ComputeCapacityReservationSummary/</remarks>
public sealed record CapacityReservation : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public long? ReservedInstanceCount { get; init; }

    public long? UsedInstanceCount { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
