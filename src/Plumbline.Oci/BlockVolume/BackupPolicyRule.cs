using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A rule that volumes are backed up without anybody having to think of it.</summary>
public abstract class BackupPolicyRule<T> : LifecycleRule<T>
    where T : Resource, IVolume
{
    public sealed override IReadOnlyList<Need> Needs =>
        [Need.Listed<T>(), Need.Listed<VolumeGroup>(), Need.Listed<BackupPolicyAssignment>()];

    protected sealed override Verdict Assess(T resource, RuleContext context)
    {
        var policies = BackupPolicies.Of(context);
        var policy = policies.PolicyFor(resource.Id) ?? policies.PolicyFor(resource.VolumeGroupId);
        return (
            policy is not null ? Verdict.Pass("A policy backs the volume up.")
            : BackupPolicies.MayMiss(resource, resource.VolumeGroupId, context)
                ? Verdict.NotAssessed("Not all backup policies and volume groups could be read.")
            : Verdict.Fail("No policy backs the volume up.")
        ) with
        {
            Evidence = [new("policyId", policy), new("volumeGroupId", resource.VolumeGroupId)],
        };
    }
}
