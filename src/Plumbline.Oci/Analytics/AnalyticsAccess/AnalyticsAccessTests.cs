using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Analytics;

public sealed class AnalyticsAccessTests : RuleSpec<AnalyticsAccess, AnalyticsInstance>
{
    private static readonly AnalyticsInstance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        AnalyticsInstanceName = "board",
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("Only some can reach the instance.");

    private static readonly Verdict Fail = Verdict.Fail("Everyone can reach the instance.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Who can reach the instance is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("private", [Sample with { NetworkEndpointDetails = new("PRIVATE") }], Pass),
            new(
                "public, with addresses",
                [Sample with { NetworkEndpointDetails = new("PUBLIC", ["203.0.113.0/24"]) }],
                Pass with
                {
                    Evidence =
                    [
                        new("networkEndpointType", "PUBLIC"),
                        new("whitelistedIps", "203.0.113.0/24"),
                        new("whitelistedVcns", "0"),
                    ],
                }
            ),
            new(
                "public, with VCNs",
                [Sample with { NetworkEndpointDetails = new("PUBLIC", WhitelistedVcns: [new("vcn")]) }],
                Pass
            ),
            new("public", [Sample with { NetworkEndpointDetails = new("PUBLIC") }], Fail),
            new(
                "public, everyone on the list",
                [Sample with { NetworkEndpointDetails = new("PUBLIC", ["0.0.0.0/0"]) }],
                Fail
            ),
            new("not given", [Sample], Unknown),
            new("a new kind", [Sample with { NetworkEndpointDetails = new("MOON") }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
