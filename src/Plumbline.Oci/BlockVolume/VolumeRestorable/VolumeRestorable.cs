using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.BlockVolume;

/// <summary>Of every block volume there should be a backup that can be restored.</summary>
public sealed class VolumeRestorable : LifecycleRule<Volume>
{
    private static readonly Parameter<int> GraceDays = Parameter.Number("graceDays", 7, 0, 365);

    public override string Id => "OCI-BLOCKVOLUME-105";

    public override IReadOnlyList<Parameter> Parameters => [GraceDays];

    public override IReadOnlyList<Need> Needs =>
        [Need.Listed<Volume>(), Need.Listed<VolumeBackup>(), Need.Listed<VolumeGroupBackup>()];

    protected override bool Concerns(Volume resource, RuleContext context) =>
        !(resource.TimeCreated > context.AsOf.AddDays(-context.Get(GraceDays)));

    protected override Verdict Assess(Volume resource, RuleContext context)
    {
        var backup = VolumeBackups.Of(context).LastOf(resource.Id, resource.VolumeGroupId);
        return (
            backup is not null ? Verdict.Pass("A backup can be restored.")
            : resource.TimeCreated is null || VolumeBackups.MayMiss<VolumeBackup>(resource, context)
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
