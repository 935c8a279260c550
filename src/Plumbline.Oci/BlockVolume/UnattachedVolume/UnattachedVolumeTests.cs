using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Compute;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BlockVolume;

public sealed class UnattachedVolumeTests : RuleSpec<UnattachedVolume, Volume>
{
    private static readonly Volume Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,

        LifecycleState = "AVAILABLE",
        TimeCreated = AsOf.AddYears(-1),
    };

    private static readonly VolumeAttachment Attachment = new()
    {
        Id = "attachment",
        CompartmentId = Root,
        LifecycleState = "ATTACHED",
        VolumeId = "judged",
    };

    private static readonly Verdict Pass = Verdict.Pass("An instance uses the volume.");

    private static readonly Verdict Fail = Verdict.Fail("No instance uses the volume.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Attachments may be there that could not be read, or the age is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("attached", [Sample, Attachment], Pass),
            new(
                "to another",
                [Sample, Attachment with { VolumeId = "other" }],
                Fail with
                {
                    Evidence = [new("attached", "False"), new("timeCreated", "2025-11-25 12:00:00Z")],
                }
            ),
            new("detached", [Sample, Attachment with { LifecycleState = "DETACHED" }], Fail),
            new("never", [Sample], Fail),
            new("new", [Sample with { TimeCreated = AsOf.AddDays(-6) }], null),
            new("no time to wait", [Sample with { TimeCreated = AsOf.AddDays(-6) }], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["graceDays"] = ["0"] },
            },
            new("age not known", [Sample with { TimeCreated = null }], Unknown),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["VolumeAttachment"],
                        Rules = ["OCI-BLOCKVOLUME-108"],
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
