using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.ContainerRegistry;

public sealed class RepositoryImmutableTests : RuleSpec<RepositoryImmutable, ContainerRepository>
{
    private static readonly ContainerRepository Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop/web",
        IsImmutable = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("Images cannot be replaced.");

    private static readonly Verdict Fail = Verdict.Fail("An image can be replaced under its name.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether images can be replaced is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsImmutable = false }],
                Fail with
                {
                    Evidence = [new("isImmutable", "False")],
                }
            ),
            new("not given", [Sample with { IsImmutable = null }], Unknown),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["ContainerRepository:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-CONTAINERREGISTRY-102"],
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
