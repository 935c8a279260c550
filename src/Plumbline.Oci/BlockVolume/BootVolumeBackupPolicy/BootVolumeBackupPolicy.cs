using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Boot volumes should be backed up without anybody having to think of it.</summary>
public sealed class BootVolumeBackupPolicy : LifecycleRule<BootVolume>
{
    public override string Id => "OCI-BLOCKVOLUME-104";

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<BootVolume>(), Need.Listed<VolumeGroup>(), Need.Listed<BackupPolicyAssignment>()];

    protected override Verdict Assess(BootVolume resource, RuleContext context)
    {
        var own = BackupPolicies.Of(context).PolicyFor(resource.Id);
        var ofGroup = BackupPolicies.Of(context).PolicyFor(resource.VolumeGroupId);
        return (
            own is not null || ofGroup is not null ? Verdict.Pass("A policy backs the volume up.")
            : BackupPolicies.MayMiss(resource, resource.VolumeGroupId, context)
                ? Verdict.NotAssessed("Not all backup policies and volume groups could be read.")
            : Verdict.Fail("No policy backs the volume up.")
        ) with
        {
            Evidence = [new("policyId", own ?? ofGroup), new("volumeGroupId", resource.VolumeGroupId)],
        };
    }
}
