using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Logging;

public sealed class LogRetentionTests : RuleSpec<LogRetention, Log>
{
    private static readonly Log Sample = new()
    {
        Id = "log",
        CompartmentId = Root,
        DisplayName = "flow",
        LifecycleState = "ACTIVE",
        IsEnabled = true,
        RetentionDuration = 90,
    };

    private static readonly Verdict Pass = Verdict.Pass("The log is kept long enough.");

    private static readonly Verdict Fail = Verdict.Fail("The log is not kept long enough.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How long the log is kept is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("90 days", [Sample], Pass with { Evidence = [new("retentionDuration", "90")] }),
            new("a day less", [Sample with { RetentionDuration = 89 }], Fail),
            new("less than one wants", [Sample], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["minDays"] = ["91"] },
            },
            new("not known", [Sample with { RetentionDuration = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETING" }], null),
        ];
}
