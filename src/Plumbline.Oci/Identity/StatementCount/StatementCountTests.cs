using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class StatementCountTests : RuleSpec<StatementCount, Policy>
{
    private static readonly Policy Sample = new()
    {
        Id = "policy",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        Statements = ["x"],
    };

    private static readonly Verdict Pass = Verdict.Pass("The policy is short enough.");

    private static readonly Verdict Fail = Verdict.Fail("The policy has more statements than wanted.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The API gave no statements for the policy.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one", [Sample], Pass),
            new("25", [Sample with { Statements = [.. Enumerable.Repeat("x", 25)] }], Pass),
            new(
                "26",
                [Sample with { Statements = [.. Enumerable.Repeat("x", 26)] }],
                Fail with
                {
                    Evidence = [new("statements", "26")],
                }
            ),
            new("more than one wants", [Sample with { Statements = ["x", "y"] }], Fail)
            {
                Parameters = new Dictionary<string, string[]> { ["maxStatements"] = ["1"] },
            },
            new("inactive", [Sample with { LifecycleState = "INACTIVE" }], null),
            new("not given", [Sample with { Statements = null }], Unknown),
        ];
}
