using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ResourceManager;

public sealed class StackLastApplyTests : RuleSpec<StackLastApply, Stack>
{
    private static readonly Stack Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "network",
    };

    private static readonly StackJob Job = new()
    {
        Id = "job",
        CompartmentId = Root,
        LifecycleState = "SUCCEEDED",
        StackId = "judged",
        Operation = "APPLY",
        TimeCreated = AsOf.AddDays(-1),
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("succeeded", [Sample, Job], Verdict.Pass("The last run succeeded.")),
            new(
                "failed",
                [Sample, Job with { LifecycleState = "FAILED" }],
                Verdict.Fail("The last run did not succeed.") with
                {
                    Evidence = [new("lastJob", "FAILED"), new("timeCreated", "2026-11-24 12:00:00Z")],
                }
            ),
            new(
                "failed before",
                [Sample, Job, Job with { Id = "older", LifecycleState = "FAILED", TimeCreated = AsOf.AddDays(-9) }],
                Verdict.Pass("The last run succeeded.")
            ),
            new(
                "a plan that failed",
                [Sample, Job with { LifecycleState = "FAILED", Operation = "PLAN" }],
                Verdict.Pass("The stack was never run, or is running.")
            ),
            new(
                "of another stack",
                [Sample, Job with { LifecycleState = "FAILED", StackId = "other" }],
                Verdict.Pass("The stack was never run, or is running.")
            ),
            new("hidden", [Sample, Job], Verdict.NotAssessed("Jobs of the stack may be there that could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["StackJob"],
                        Rules = ["OCI-RESOURCEMANAGER-102"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
