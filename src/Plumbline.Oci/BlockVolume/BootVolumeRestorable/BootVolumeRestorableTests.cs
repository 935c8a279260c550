using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BlockVolume;

public sealed class BootVolumeRestorableTests : RuleSpec<BootVolumeRestorable, BootVolume>
{
    private static readonly BootVolume Sample = new()
    {
        Id = "volume",
        CompartmentId = Root,
        DisplayName = "data",
        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddDays(-30),
    };

    private static readonly BootVolumeBackup Copy = new()
    {
        Id = "backup",
        CompartmentId = Root,
        BootVolumeId = "volume",
        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddDays(-1),
    };

    private static readonly VolumeGroupBackup GroupCopy = new()
    {
        Id = "group-backup",
        CompartmentId = Root,
        VolumeGroupId = "group",
        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddDays(-2),
    };

    private static readonly Verdict Pass = Verdict.Pass("A backup can be restored.");

    private static readonly Verdict Fail = Verdict.Fail("There is no backup to restore.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Backups may be there that could not be read, or the age is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a backup",
                [Sample, Copy],
                Pass with
                {
                    Evidence = [new("lastBackup", "2026-11-24 12:00:00Z"), new("volumeGroupId", null)],
                }
            ),
            new("none", [Sample], Fail),
            new("one of another volume", [Sample, Copy with { BootVolumeId = "other" }], Fail),
            new("one that failed", [Sample, Copy with { LifecycleState = "FAULTY" }], Fail),
            new("one of the group", [Sample with { VolumeGroupId = "group" }, GroupCopy], Pass),
            new("one of another group", [Sample with { VolumeGroupId = "mine" }, GroupCopy], Fail),
            new("a new volume", [Sample with { TimeCreated = AsOf.AddDays(-6) }], null),
            new("a week old", [Sample with { TimeCreated = AsOf.AddDays(-7) }], Fail),
            new("of unknown age", [Sample with { TimeCreated = null }], Unknown),
            new("backups that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["BootVolumeBackup"],
                        Rules = ["OCI-BLOCKVOLUME-106"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
