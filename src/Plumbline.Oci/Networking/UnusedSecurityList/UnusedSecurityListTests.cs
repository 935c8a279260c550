using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class UnusedSecurityListTests : RuleSpec<UnusedSecurityList, SecurityList>
{
    private static readonly SecurityList Sample = new()
    {
        Id = "list",
        CompartmentId = Root,
        DisplayName = "web",
        LifecycleState = "AVAILABLE",
        VcnId = "vcn",
        IngressSecurityRules = [],
        EgressSecurityRules = [],
    };

    private static SecurityList In(params TrafficRule[] rules) => Sample with { IngressSecurityRules = rules };

    private static readonly Subnet Subnet = new()
    {
        Id = "subnet",
        CompartmentId = Root,
        SecurityListIds = ["list"],
    };

    private static readonly Verdict Pass = Verdict.Pass("A subnet names the list.");

    private static readonly Verdict Fail = Verdict.Fail("No subnet names the list.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Subnets may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("named", [Sample, Subnet], Pass),
            new("not named", [Sample, Subnet with { SecurityListIds = ["other"] }], Fail),
            new(
                "the default",
                [
                    Sample,
                    new Vcn
                    {
                        Id = "vcn",
                        CompartmentId = Root,
                        DefaultSecurityListId = "list",
                    },
                ],
                null
            ),
            new("subnets that are hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Subnet"],
                        Rules = ["OCI-NETWORKING-129"],
                    },
                ],
            },
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "TERMINATED" }], null),
        ];
}
