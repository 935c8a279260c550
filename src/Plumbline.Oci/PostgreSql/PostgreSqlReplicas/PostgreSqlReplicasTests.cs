using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.PostgreSql;

public sealed class PostgreSqlReplicasTests : RuleSpec<PostgreSqlReplicas, PostgreSqlDbSystem>
{
    private static readonly PostgreSqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        InstanceCount = 2,
    };

    private static readonly Verdict Pass = Verdict.Pass("Another instance can take over.");

    private static readonly Verdict Fail = Verdict.Fail("There is one instance.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How many instances there are is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("two", [Sample], Pass),
            new("one", [Sample with { InstanceCount = 1 }], Fail with { Evidence = [new("instanceCount", "1")] }),
            new("not given", [Sample with { InstanceCount = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
