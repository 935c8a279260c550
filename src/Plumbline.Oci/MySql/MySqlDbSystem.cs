using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.MySql;

/// <summary>A MySQL HeatWave DB system.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/mysql/20190415/DbSystem/</remarks>
public sealed record MySqlDbSystem : Resource, ILifecycle, ICustomerEncrypted, IInSecurityGroups, IInSubnets
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsHighlyAvailable { get; init; }

    public string? CrashRecovery { get; init; }

    public string? SubnetId { get; init; }

    public IReadOnlyList<string>? NsgIds { get; init; }

    public MySqlBackups? BackupPolicy { get; init; }

    public MySqlDeletion? DeletionPolicy { get; init; }

    public MySqlEncryption? EncryptData { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    string? ICustomerEncrypted.KmsKeyId => EncryptData?.KeyId;

    [JsonIgnore]
    IReadOnlyList<string>? IInSubnets.SubnetIds => SubnetId is null ? null : [SubnetId];
}
