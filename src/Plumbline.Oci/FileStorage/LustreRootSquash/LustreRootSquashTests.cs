using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.FileStorage;

public sealed class LustreRootSquashTests : RuleSpec<LustreRootSquash, LustreFileSystem>
{
    private static readonly LustreFileSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "scratch",
        RootSquashConfiguration = new RootSquash("ROOT"),
    };

    private static readonly Verdict Pass = Verdict.Pass("Root on a client is nobody here.");

    private static readonly Verdict Fail = Verdict.Fail("Root on a client is root here.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("What root on a client may do is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("squashed", [Sample], Pass),
            new(
                "not squashed",
                [Sample with { RootSquashConfiguration = new RootSquash("NONE") }],
                Fail with
                {
                    Evidence = [new("identitySquash", "NONE")],
                }
            ),
            new("not given", [Sample with { RootSquashConfiguration = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
