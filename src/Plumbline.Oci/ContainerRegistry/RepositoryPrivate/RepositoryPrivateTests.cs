using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerRegistry;

public sealed class RepositoryPrivateTests : RuleSpec<RepositoryPrivate, ContainerRepository>
{
    private static readonly ContainerRepository Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop/web",
        IsPublic = false,
    };

    private static readonly Verdict Pass = Verdict.Pass("The repository is private.");

    private static readonly Verdict Fail = Verdict.Fail("Everybody may pull the images.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the repository is public is not known.");

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
