using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.CloudGuard;

public sealed class OpenProblemTests : RuleSpec<OpenProblem, CloudGuardProblem>
{
    private static readonly CloudGuardProblem Sample = new()
    {
        Id = "problem",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        LifecycleDetail = "OPEN",
        RiskLevel = "CRITICAL",
        DetectorRuleId = "BUCKET_IS_PUBLIC",
        ResourceId = "bucket",
    };

    private static readonly Verdict Pass = Verdict.Pass("The problem is closed, or not grave.");

    private static readonly Verdict Fail = Verdict.Fail("A grave problem is open.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "How grave the problem is, or whether it is open, is not known."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "critical",
                [Sample],
                Fail with
                {
                    Evidence =
                    [
                        new("riskLevel", "CRITICAL"),
                        new("lifecycleDetail", "OPEN"),
                        new("detectorRuleId", "BUCKET_IS_PUBLIC"),
                        new("resourceId", "bucket"),
                    ],
                }
            ),
            new("high", [Sample with { RiskLevel = "HIGH" }], Fail),
            new("medium", [Sample with { RiskLevel = "MEDIUM" }], Pass),
            new("resolved", [Sample with { LifecycleDetail = "RESOLVED" }], Pass),
            new("dismissed", [Sample with { LifecycleDetail = "DISMISSED" }], Pass),
            new("a new risk", [Sample with { RiskLevel = "APOCALYPTIC" }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
