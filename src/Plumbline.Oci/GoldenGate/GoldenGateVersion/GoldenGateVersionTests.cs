using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.GoldenGate;

public sealed class GoldenGateVersionTests : RuleSpec<GoldenGateVersion, GoldenGateDeployment>
{
    private static readonly GoldenGateDeployment Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "erp",
        IsLatestVersion = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("The version is the latest.");

    private static readonly Verdict Fail = Verdict.Fail("There is a newer version.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether there is a newer version is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsLatestVersion = false }],
                Fail with
                {
                    Evidence = [new("isLatestVersion", "False")],
                }
            ),
            new("not given", [Sample with { IsLatestVersion = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
