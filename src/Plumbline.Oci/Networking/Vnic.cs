using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A virtual network interface.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/Vnic/</remarks>
public sealed record Vnic : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? SubnetId { get; init; }

    public IReadOnlyList<string>? NsgIds { get; init; }

    public string? PublicIp { get; init; }

    public string? PrivateIp { get; init; }

    public IReadOnlyList<string>? Ipv6Addresses { get; init; }

    public string? InstanceId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => InstanceId;
}
