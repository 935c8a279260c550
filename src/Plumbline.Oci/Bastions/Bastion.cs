using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Bastions;

/// <summary>A way in to private hosts for a while.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/bastion/20210331/Bastion/</remarks>
public sealed record Bastion : Resource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? BastionName { get; init; }

    public string? LifecycleState { get; init; }

    public string? TargetSubnetId { get; init; }

    public IReadOnlyList<string>? ClientCidrBlockAllowList { get; init; }

    public long? MaxSessionTtlInSeconds { get; init; }

    [JsonIgnore]
    public override string Name => BastionName ?? Id;
}
