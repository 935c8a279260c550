using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.BigData;

public sealed class BdsSecureTests : RuleSpec<BdsSecure, BdsInstance>
{
    private static readonly BdsInstance Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "lake",
        IsSecure = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("Everybody has to log in.");

    private static readonly Verdict Fail = Verdict.Fail("Everybody is who they say they are.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether one has to log in is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsSecure = false }],
                Fail with
                {
                    Evidence = [new("isSecure", "False")],
                }
            ),
            new("not given", [Sample with { IsSecure = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
