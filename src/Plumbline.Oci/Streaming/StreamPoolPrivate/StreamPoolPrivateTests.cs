using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Streaming;

public sealed class StreamPoolPrivateTests : RuleSpec<StreamPoolPrivate, StreamPool>
{
    private static readonly StreamPool Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        PoolName = "events",
        IsPrivate = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("The pool is reached from its network only.");

    private static readonly Verdict Fail = Verdict.Fail("The pool has a public endpoint.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the pool is private is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsPrivate = false }],
                Fail with
                {
                    Evidence = [new("isPrivate", "False")],
                }
            ),
            new("not given", [Sample with { IsPrivate = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
