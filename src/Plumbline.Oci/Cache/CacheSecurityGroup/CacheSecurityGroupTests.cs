using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Cache;

public sealed class CacheSecurityGroupTests : RuleSpec<CacheSecurityGroup, CacheCluster>
{
    private static readonly CacheCluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "sessions",
        NsgIds = ["group"],
    };

    private static readonly Verdict Pass = Verdict.Pass("The cache is in a network security group.");

    private static readonly Verdict Fail = Verdict.Fail("The cache is in no network security group.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("in a group", [Sample], Pass with { Evidence = [new("nsgIds", "group")] }),
            new("in none", [Sample with { NsgIds = [] }], Fail),
            new("not given", [Sample with { NsgIds = null }], Fail),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
