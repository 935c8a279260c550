using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.GoldenGate;

public sealed class GoldenGatePrivateTests : RuleSpec<GoldenGatePrivate, GoldenGateDeployment>
{
    private static readonly GoldenGateDeployment Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "erp",
        IsPublic = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("The console is reached from its network only.");

    private static readonly Verdict Fail = Verdict.Fail("The console is reached from the internet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the console is public is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsPublic = true }],
                Fail with
                {
                    Evidence = [new("isPublic", "True")],
                }
            ),
            new("not given", [Sample with { IsPublic = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
