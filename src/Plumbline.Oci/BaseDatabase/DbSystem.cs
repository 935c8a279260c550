using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>A DB system of the Base Database Service.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/database/20160918/DbSystemSummary/</remarks>
public sealed record DbSystem : Resource, ILifecycle, IInSecurityGroups, IInSubnets
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? SubnetId { get; init; }

    public IReadOnlyList<string>? NsgIds { get; init; }

    public string? DatabaseEdition { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    IReadOnlyList<string>? IInSubnets.SubnetIds => SubnetId is null ? null : [SubnetId];
}
