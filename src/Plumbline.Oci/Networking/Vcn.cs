using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>A virtual cloud network.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/Vcn/</remarks>
public sealed record Vcn : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public IReadOnlyList<string>? CidrBlocks { get; init; }

    public IReadOnlyList<string>? Ipv6CidrBlocks { get; init; }

    public string? DefaultSecurityListId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
