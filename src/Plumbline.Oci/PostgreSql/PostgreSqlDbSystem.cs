using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.PostgreSql;

/// <summary>A PostgreSQL DB system.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/postgresql/20220915/DbSystem/</remarks>
public sealed record PostgreSqlDbSystem : Resource, ILifecycle, IInSecurityGroups, IInSubnets
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public long? InstanceCount { get; init; }

    public PostgreSqlNetwork? NetworkDetails { get; init; }

    public PostgreSqlManagement? ManagementPolicy { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    IReadOnlyList<string>? IInSecurityGroups.NsgIds => NetworkDetails?.NsgIds;

    [JsonIgnore]
    IReadOnlyList<string>? IInSubnets.SubnetIds => NetworkDetails?.SubnetId is { } id ? [id] : null;
}
