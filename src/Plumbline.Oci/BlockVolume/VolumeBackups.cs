using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.BlockVolume;

/// <summary>The last backup that can be restored, of each volume and each volume group.</summary>
internal sealed class VolumeBackups
{
    private const string Available = "AVAILABLE";

    private readonly Dictionary<string, DateTimeOffset> _last;

    private VolumeBackups(Inventory inventory) =>
        _last = inventory
            .All<VolumeBackup>()
            .Select(backup => (Of: backup.VolumeId, backup.LifecycleState, backup.TimeCreated))
            .Concat(
                inventory
                    .All<BootVolumeBackup>()
                    .Select(backup => (Of: backup.BootVolumeId, backup.LifecycleState, backup.TimeCreated))
            )
            .Concat(
                inventory
                    .All<VolumeGroupBackup>()
                    .Select(backup => (Of: backup.VolumeGroupId, backup.LifecycleState, backup.TimeCreated))
            )
            .Where(backup => backup is { Of: not null, LifecycleState: Available, TimeCreated: not null })
            .GroupBy(backup => backup.Of!)
            .ToDictionary(backups => backups.Key, backups => backups.Max(backup => backup.TimeCreated!.Value));

    public static VolumeBackups Of(RuleContext context) => context.Inventory.Once(all => new VolumeBackups(all));

    /// <summary>When the last one was made that is of the volume, or of its group; null when there is none.</summary>
    public DateTimeOffset? LastOf(string? volumeId, string? groupId) => Later(Last(volumeId), Last(groupId));

    /// <summary>Whether backups of a volume may be there that were not read.</summary>
    public static bool MayMiss<TBackup>(Resource volume, RuleContext context)
        where TBackup : Resource =>
        context.MayMiss<TBackup>(volume.Region) || context.MayMiss<VolumeGroupBackup>(volume.Region);

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null || one < other ? other : one;

    private DateTimeOffset? Last(string? id) => id is not null && _last.TryGetValue(id, out var last) ? last : null;
}
