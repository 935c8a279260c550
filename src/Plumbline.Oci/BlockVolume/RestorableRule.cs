using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A rule that of every volume there is a backup that can be restored.</summary>
public abstract class RestorableRule<TVolume, TBackup> : LifecycleRule<TVolume>
    where TVolume : Resource, IVolume
    where TBackup : Resource
{
    private static readonly Parameter<int> GraceDays = Parameter.Number("graceDays", 7, 0, 365);

    public sealed override IReadOnlyList<Parameter> Parameters => [GraceDays];

    public sealed override IReadOnlyList<Need> Needs =>
        [Need.Listed<TVolume>(), Need.Listed<TBackup>(), Need.Listed<VolumeGroupBackup>()];

    protected sealed override bool Concerns(TVolume resource, RuleContext context) =>
        !(resource.TimeCreated > context.AsOf.AddDays(-context.Get(GraceDays)));

    protected sealed override Verdict Assess(TVolume resource, RuleContext context)
    {
        var backup = VolumeBackups.Of(context).LastOf(resource.Id, resource.VolumeGroupId);
        return (
            backup is not null ? Verdict.Pass("A backup can be restored.")
            : resource.TimeCreated is null || VolumeBackups.MayMiss<TBackup>(resource, context)
                ? Verdict.NotAssessed("Backups may be there that could not be read, or the age is not known.")
            : Verdict.Fail("There is no backup to restore.")
        ) with
        {
            Evidence =
            [
                new("lastBackup", backup?.ToString("u"), Field: "timeCreated"),
                new("volumeGroupId", resource.VolumeGroupId),
            ],
        };
    }
}
