using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ResourceManager;

public sealed class StackDriftTests : RuleSpec<StackDrift, Stack>
{
    private static readonly Stack Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "network",
        StackDriftStatus = "IN_SYNC",
        TimeDriftLastChecked = AsOf.AddDays(-90),
    };

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("at the limit", [Sample], Verdict.Pass("The stack is what its code says.")),
            new(
                "a second older",
                [Sample with { TimeDriftLastChecked = AsOf.AddDays(-90).AddSeconds(-1) }],
                Verdict.Fail("Nobody looked for drift for a long time.")
            ),
            new(
                "a year is allowed",
                [Sample with { TimeDriftLastChecked = AsOf.AddDays(-300) }],
                Verdict.Pass("The stack is what its code says.")
            )
            {
                Parameters = new Dictionary<string, string[]> { ["maxDays"] = ["365"] },
            },
            new(
                "drifted",
                [Sample with { StackDriftStatus = "DRIFTED" }],
                Verdict.Fail("The stack is not what its code says.")
            ),
            new(
                "never",
                [Sample with { StackDriftStatus = "NOT_CHECKED", TimeDriftLastChecked = null }],
                Verdict.Fail("Nobody ever looked for drift.")
            ),
            new(
                "not given",
                [Sample with { StackDriftStatus = null }],
                Verdict.NotAssessed("Whether the stack has drifted is not known.")
            ),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Stack:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-RESOURCEMANAGER-101"],
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
