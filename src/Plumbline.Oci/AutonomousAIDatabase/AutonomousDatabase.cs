using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>An Autonomous AI Database.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/database/20160918/AutonomousDatabaseSummary/</remarks>
public sealed record AutonomousDatabase : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? DbName { get; init; }

    public bool? IsDedicated { get; init; }

    public string? InfrastructureType { get; init; }

    public string? SubnetId { get; init; }

    public string? PrivateEndpointIp { get; init; }

    public IReadOnlyList<string>? WhitelistedIps { get; init; }

    public bool? IsMtlsConnectionRequired { get; init; }

    public string? DataSafeStatus { get; init; }

    public IReadOnlyList<CustomerContact>? CustomerContacts { get; init; }

    public EncryptionKey? EncryptionKey { get; init; }

    public string? KmsKeyId { get; init; }

    public bool? IsBackupRetentionLocked { get; init; }

    public long? BackupRetentionPeriodInDays { get; init; }

    public bool? IsFreeTier { get; init; }

    public IReadOnlyList<string>? NsgIds { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
