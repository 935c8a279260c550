using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Compute;

public sealed class InstanceCountTests : RuleSpec<InstanceCount, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static Instance Instance(string id, string region, string state = "RUNNING") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            Region = region,
            LifecycleState = state,
        };

    private static readonly Dictionary<string, string[]> Two = new() { ["maxRunning"] = ["2"] };
    private static readonly Dictionary<string, string[]> OneEach = new() { ["maxRunningPerRegion"] = ["1"] };

    private static readonly Verdict Pass = Verdict.Pass("No more instances run than expected.");

    private static readonly Verdict Fail = Verdict.Fail("More instances run than expected.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Not all instances could be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("none", [Sample], Pass with { Evidence = [new("running", "0")] }),
            new("as many as one wants", [Sample, Instance("1", "a"), Instance("2", "b")], Pass) { Parameters = Two },
            new("one more", [Sample, Instance("1", "a"), Instance("2", "b"), Instance("3", "c")], Fail)
            {
                Parameters = Two,
            },
            new(
                "one more, stopped",
                [Sample, Instance("1", "a"), Instance("2", "b"), Instance("3", "c", "STOPPED")],
                Pass
            )
            {
                Parameters = Two,
            },
            new(
                "two in a region",
                [Sample, Instance("1", "a"), Instance("2", "a")],
                Fail with
                {
                    Evidence = [new("running", "2"), new("running in a", "2")],
                }
            )
            {
                Parameters = OneEach,
            },
            new("some hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Instance"],
                        Rules = ["OCI-COMPUTE-105"],
                    },
                ],
            },
        ];
}
