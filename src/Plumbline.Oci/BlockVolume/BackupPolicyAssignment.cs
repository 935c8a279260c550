using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.BlockVolume;

/// <summary>That a volume or a group is backed up by a policy.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/VolumeBackupPolicyAssignment/</remarks>
public sealed record BackupPolicyAssignment : Resource
{
    public string? AssetId { get; init; }

    public string? PolicyId { get; init; }

    [JsonIgnore]
    public override string Name => Id;

    [JsonIgnore]
    public override string? ParentId => AssetId;
}
