using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BlockVolume;

public sealed class BootVolumeBackupPolicyTests : RuleSpec<BootVolumeBackupPolicy, BootVolume>
{
    private static readonly BootVolume Sample = new()
    {
        Id = "volume",
        CompartmentId = Root,
        DisplayName = "data",
        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddDays(-30),
    };

    private static BackupPolicyAssignment Assignment(string assetId) =>
        new()
        {
            Id = "assignment",
            CompartmentId = Root,
            AssetId = assetId,
            PolicyId = "gold",
        };

    private static readonly Verdict Pass = Verdict.Pass("A policy backs the volume up.");

    private static readonly Verdict Fail = Verdict.Fail("No policy backs the volume up.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Not all backup policies and volume groups could be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "a policy",
                [Sample, Assignment("volume")],
                Pass with
                {
                    Evidence = [new("policyId", "gold"), new("volumeGroupId", null)],
                }
            ),
            new("no policy", [Sample], Fail),
            new("a policy of another volume", [Sample, Assignment("other")], Fail),
            new("a policy of the group", [Sample with { VolumeGroupId = "group" }, Assignment("group")], Pass),
            new("a group without a policy", [Sample with { VolumeGroupId = "group" }], Fail),
            new("assignments that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["BackupPolicyAssignment"],
                        Rules = ["OCI-BLOCKVOLUME-104"],
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
