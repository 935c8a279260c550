using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A reserved public address.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/PublicIp/</remarks>
public sealed record PublicIp : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? IpAddress { get; init; }

    public string? Lifetime { get; init; }

    public string? Scope { get; init; }

    public string? AssignedEntityId { get; init; }

    public string? AssignedEntityType { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
