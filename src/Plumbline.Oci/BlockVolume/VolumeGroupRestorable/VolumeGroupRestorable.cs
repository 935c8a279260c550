using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Of every volume group there should be a backup that can be restored.</summary>
public sealed class VolumeGroupRestorable : LifecycleRule<VolumeGroup>
{
    public override string Id => "OCI-BLOCKVOLUME-107";

    public override IReadOnlyList<Need> Needs => [Need.Listed<VolumeGroup>(), Need.Listed<VolumeGroupBackup>()];

    protected override bool Concerns(VolumeGroup resource, RuleContext context) =>
        resource.VolumeIds is not { Count: 0 };

    protected override Verdict Assess(VolumeGroup resource, RuleContext context)
    {
        var backup = VolumeBackups.Of(context).LastOf(volumeId: null, resource.Id);
        return (
            backup is not null ? Verdict.Pass("A backup can be restored.")
            : context.MayMiss<VolumeGroupBackup>(resource.Region)
                ? Verdict.NotAssessed("Backups may be there that could not be read.")
            : Verdict.Fail("There is no backup to restore.")
        ) with
        {
            Evidence = [new("lastBackup", backup?.ToString("u"), Field: "timeCreated")],
        };
    }
}
