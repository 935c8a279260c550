using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Identity;

public sealed class NetworkPerimetersTests : RuleSpec<NetworkPerimeters, Domain>
{
    private static readonly Domain Sample = new()
    {
        Id = "domain",
        CompartmentId = Root,
        DisplayName = "Default",
        LifecycleState = "ACTIVE",
        Url = "https://idcs-1.identity.oraclecloud.com",
    };

    private static readonly NetworkPerimeter Office = new()
    {
        Id = "office",
        CompartmentId = Root,
        DomainOcid = "domain",
        IpAddresses = [new("203.0.113.0/24")],
    };

    private static readonly Verdict Pass = Verdict.Pass("The domain knows addresses.");

    private static readonly Verdict Fail = Verdict.Fail("The domain knows no addresses.");

    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "Network perimeters may be there that could not be read."
    );

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("one", [Sample, Office], Pass with { Evidence = [new("networkPerimeters", "1")] }),
            new("an empty one", [Sample, Office with { IpAddresses = [] }], Fail),
            new("one of another domain", [Sample, Office with { DomainOcid = "other" }], Fail),
            new("none", [Sample], Fail),
            new("hidden", [Sample], Unknown)
            {
                Gaps =
                [
                    new Gap
                    {
                        Code = "x",
                        Message = "",
                        ResourceId = "domain",
                        Hidden = ["NetworkPerimeter"],
                        Rules = ["OCI-IAM-018"],
                    },
                ],
            },
            new("inactive", [Sample with { LifecycleState = "INACTIVE" }], null),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
