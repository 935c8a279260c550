using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Networking;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.MySql;

public sealed class MySqlPrivateSubnetTests : RuleSpec<MySqlPrivateSubnet, MySqlDbSystem>
{
    private static readonly MySqlDbSystem Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "shop",
        SubnetId = "private",
    };

    private static readonly Subnet Private = new()
    {
        Id = "private",
        CompartmentId = Root,
        LifecycleState = "AVAILABLE",
        ProhibitPublicIpOnVnic = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("The DB system is in a private subnet.");

    private static readonly Verdict Fail = Verdict.Fail("The DB system is in a public subnet.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("The subnet of the DB system could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("private", [Sample, Private], Pass),
            new(
                "public",
                [Sample, Private with { ProhibitPublicIpOnVnic = false }],
                Fail with
                {
                    Evidence = [new("subnetIds", "private"), new("prohibitPublicIpOnVnic", "False")],
                }
            ),
            new("a subnet that was not read", [Sample], Unknown),
            new("a subnet that does not say", [Sample, Private with { ProhibitPublicIpOnVnic = null }], Unknown),
            new("not read", [Sample], Verdict.NotAssessed("The details of the resource could not be read."))
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["MySqlDbSystem:whole"],
                        ResourceId = "judged",
                        Rules = ["OCI-MYSQL-108"],
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
