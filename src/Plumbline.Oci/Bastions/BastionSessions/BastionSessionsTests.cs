using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Bastions;

public sealed class BastionSessionsTests : RuleSpec<BastionSessions, Bastion>
{
    private static readonly Bastion Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        BastionName = "ops",
        MaxSessionTtlInSeconds = 5400,
    };

    private static readonly Verdict Pass = Verdict.Pass("Sessions end soon enough.");

    private static readonly Verdict Fail = Verdict.Fail("Sessions may stay open for too long.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How long sessions may stay open is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("at the limit", [Sample], Pass),
            new(
                "a second more",
                [Sample with { MaxSessionTtlInSeconds = 5401 }],
                Fail with
                {
                    Evidence = [new("maxSessionTtlInSeconds", "5401")],
                }
            ),
            new("three hours are allowed", [Sample with { MaxSessionTtlInSeconds = 10800 }], Pass)
            {
                Parameters = new Dictionary<string, string[]> { ["maxMinutes"] = ["180"] },
            },
            new("not given", [Sample with { MaxSessionTtlInSeconds = null }], Unknown),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Bastion:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-BASTION-102"],
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
