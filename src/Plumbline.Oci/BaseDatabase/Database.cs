using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BaseDatabase;

/// <summary>A database of the Base Database Service or of Exadata.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/database/20160918/DatabaseSummary/</remarks>
public sealed record Database : Resource, ILifecycle, ICustomerEncrypted
{
    public string? DbName { get; init; }

    public string? LifecycleState { get; init; }

    public string? DbHomeId { get; init; }

    public string? DbSystemId { get; init; }

    public string? VmClusterId { get; init; }

    public string? KmsKeyId { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public DateTimeOffset? LastBackupTimestamp { get; init; }

    public DbBackupConfig? DbBackupConfig { get; init; }

    [JsonIgnore]
    public override string Name => DbName ?? Id;
}
