using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>A whole machine for your instances alone.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/DedicatedVmHostSummary/</remarks>
public sealed record DedicatedVmHost : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public double? RemainingOcpus { get; init; }

    public double? TotalOcpus { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
