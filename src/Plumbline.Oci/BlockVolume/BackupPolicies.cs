using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Which backup policy each volume and each volume group has.</summary>
internal sealed class BackupPolicies
{
    private readonly Dictionary<string, string> _policies;

    private BackupPolicies(Inventory inventory) =>
        _policies = inventory
            .All<BackupPolicyAssignment>()
            .Where(assignment => assignment is { AssetId: not null, PolicyId: not null })
            .DistinctBy(assignment => assignment.AssetId)
            .ToDictionary(assignment => assignment.AssetId!, assignment => assignment.PolicyId!);

    public static BackupPolicies Of(RuleContext context) => context.Inventory.Once(all => new BackupPolicies(all));

    public string? PolicyFor(string? assetId) => assetId is null ? null : _policies.GetValueOrDefault(assetId);

    /// <summary>Whether an assignment may be there that was not read: the volume's or its group's.</summary>
    public static bool MayMiss(Resource volume, string? groupId, RuleContext context) =>
        context.MayMiss<BackupPolicyAssignment>(volume.Region, volume.Id)
        || (
            groupId is not null
            && (
                context.MayMiss<VolumeGroup>(volume.Region)
                || context.MayMiss<BackupPolicyAssignment>(volume.Region, groupId)
            )
        );
}
