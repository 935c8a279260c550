using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>One tunnel of a site-to-site VPN.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/IPSecConnectionTunnel/</remarks>
public sealed record IpSecTunnel : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? Status { get; init; }

    public string? Routing { get; init; }

    public string? IkeVersion { get; init; }

    public string? ConnectionId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => ConnectionId;
}
