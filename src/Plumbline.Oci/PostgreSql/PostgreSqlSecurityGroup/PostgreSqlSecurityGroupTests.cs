using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.PostgreSql;

public sealed class PostgreSqlSecurityGroupTests : RuleSpec<PostgreSqlSecurityGroup, PostgreSqlDbSystem>
{
    private static readonly PostgreSqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        NetworkDetails = new PostgreSqlNetwork("private", ["group"]),
    };

    private static readonly Verdict Pass = Verdict.Pass("The DB system is in a network security group.");

    private static readonly Verdict Fail = Verdict.Fail("The DB system is in no network security group.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("in a group", [Sample], Pass with { Evidence = [new("networkDetails.nsgIds", "group")] }),
            new("in none", [Sample with { NetworkDetails = new PostgreSqlNetwork("private", []) }], Fail),
            new("not given", [Sample with { NetworkDetails = new PostgreSqlNetwork("private", null) }], Fail),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["PostgreSqlDbSystem:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-POSTGRESQL-103"],
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
