using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Networking;

public sealed class VcnSubnetsTests : RuleSpec<VcnSubnets, Vcn>
{
    private static readonly Vcn Sample = new()
    {
        Id = "vcn",
        CompartmentId = Root,
        DisplayName = "main",
        LifecycleState = "AVAILABLE",
    };

    private static Subnet Subnet(string id, string vcn = "vcn") =>
        new()
        {
            Id = id,
            CompartmentId = Root,
            LifecycleState = "AVAILABLE",
            VcnId = vcn,
        };

    private static readonly Verdict Pass = Verdict.Pass("The VCN is divided into subnets.");

    private static readonly Verdict Fail = Verdict.Fail("The VCN has one subnet at most.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Subnets may be there that could not be read.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("two", [Sample, Subnet("a"), Subnet("b")], Pass with { Evidence = [new("subnets", "2")] }),
            new("one", [Sample, Subnet("a"), Subnet("b", "other")], Fail),
            new(
                "two, one of them gone",
                [Sample, Subnet("a"), Subnet("b") with { LifecycleState = "TERMINATED" }],
                Fail
            ),
            new("none", [Sample], Fail),
            new("one, and some hidden", [Sample, Subnet("a")], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        Hidden = ["Subnet"],
                        Rules = ["OCI-NETWORKING-131"],
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
