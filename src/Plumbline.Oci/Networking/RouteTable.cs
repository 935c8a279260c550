using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>Where the traffic of a subnet goes that leaves the VCN.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/RouteTable/</remarks>
public sealed record RouteTable : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VcnId { get; init; }

    public IReadOnlyList<RouteRule>? RouteRules { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
