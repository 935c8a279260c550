using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Cache;

public sealed class CacheEngineTests : RuleSpec<CacheEngine, CacheCluster>
{
    private static readonly CacheCluster Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "sessions",
        SoftwareVersion = "VALKEY_8_1",
    };

    private static readonly Verdict Pass = Verdict.Pass("The engine is maintained.");

    private static readonly Verdict Fail = Verdict.Fail("The engine gets no fixes any more.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The version of the engine is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("Valkey 8.1", [Sample], Pass),
            new("Valkey 7.2", [Sample with { SoftwareVersion = "VALKEY_7_2" }], Pass),
            new(
                "Redis 7.0",
                [Sample with { SoftwareVersion = "REDIS_7_0" }],
                Fail with
                {
                    Evidence = [new("softwareVersion", "REDIS_7_0")],
                }
            ),
            new("Redis 7.0.5", [Sample with { SoftwareVersion = "V7_0_5" }], Fail),
            new("not given", [Sample with { SoftwareVersion = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
