using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class SecurityListCountTests : RuleSpec<SecurityListCount, Tenancy>
{
    private static readonly Tenancy Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        TenancyName = "test",
    };

    private static SecurityList List(string id, string region = "a", string state = "AVAILABLE") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            Region = region,
            LifecycleState = state,
        };

    private static readonly Dictionary<string, string[]> One = new() { ["maxPerRegion"] = ["1"] };

    private static readonly Verdict Pass = Verdict.Pass("No region has more security lists than wanted.");

    private static readonly Verdict Fail = Verdict.Fail("A region has more security lists than wanted.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Not all security lists could be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("none", [Sample], Pass),
            new("one each", [Sample, List("1"), List("2", "b")], Pass) { Parameters = One },
            new(
                "two",
                [Sample, List("1"), List("2")],
                Fail with
                {
                    Evidence = [new("securityLists", "2"), new("region", "a")],
                }
            )
            {
                Parameters = One,
            },
            new("two, one of them gone", [Sample, List("1"), List("2", state: "TERMINATED")], Pass)
            {
                Parameters = One,
            },
            new("some hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["SecurityList"],
                        Rules = ["OCI-NETWORKING-128"],
                    },
                ],
            },
        ];
}
