using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.NoSql;

/// <summary>A table of the NoSQL service.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/nosql-database/20190828/TableSummary/</remarks>
public sealed record NoSqlTable : Resource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? TableName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsAutoReclaimable { get; init; }

    public DateTimeOffset? TimeOfExpiration { get; init; }

    [JsonIgnore]
    public override string Name => TableName ?? Id;
}
