using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BlockVolume;

public sealed class VolumeGroupRestorableTests : RuleSpec<VolumeGroupRestorable, VolumeGroup>
{
    private static readonly VolumeGroup Sample = new()
    {
        Id = "group",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        VolumeIds = ["a", "b"],
    };

    private static readonly VolumeGroupBackup Copy = new()
    {
        Id = "backup",
        CompartmentId = Root,
        VolumeGroupId = "group",
        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddDays(-2),
    };

    private static readonly Verdict Pass = Verdict.Pass("A backup can be restored.");

    private static readonly Verdict Fail = Verdict.Fail("There is no backup to restore.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Backups may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a backup", [Sample, Copy], Pass with { Evidence = [new("lastBackup", "2026-11-23 12:00:00Z")] }),
            new("none", [Sample], Fail),
            new("one that failed", [Sample, Copy with { LifecycleState = "FAULTY" }], Fail),
            new("an empty group", [Sample with { VolumeIds = [] }], null),
            new("backups that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["VolumeGroupBackup"],
                        Rules = ["OCI-BLOCKVOLUME-107"],
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
