using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A site-to-site VPN.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/IPSecConnection/</remarks>
public sealed record IpSecConnection : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? DrgId { get; init; }

    public string? CpeId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
