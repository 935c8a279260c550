using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>The way from a VCN to Oracle's services, beside the internet.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/ServiceGateway/</remarks>
public sealed record ServiceGateway : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VcnId { get; init; }

    public bool? BlockTraffic { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
