using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Integration;

public sealed class IntegrationAccessTests : RuleSpec<IntegrationAccess, IntegrationInstance>
{
    private static readonly IntegrationInstance Sample = new()
    {
        Id = "instance",
        CompartmentId = Root,
        DisplayName = "hub",
        LifecycleState = "ACTIVE",
    };

    private static readonly Verdict Pass = Verdict.Pass("Only some can reach the instance.");

    private static readonly Verdict Fail = Verdict.Fail("Everyone can reach the instance.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Who can reach the instance is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new(
                "addresses",
                [Sample with { NetworkEndpointDetails = new("PUBLIC", ["203.0.113.0/24"]) }],
                Pass with
                {
                    Evidence =
                    [
                        new("networkEndpointType", "PUBLIC"),
                        new("allowlistedHttpIps", "203.0.113.0/24"),
                        new("allowlistedHttpVcns", "0"),
                    ],
                }
            ),
            new("VCNs", [Sample with { NetworkEndpointDetails = new("PUBLIC", [], [new("vcn")]) }], Pass),
            new("no details", [Sample], Fail),
            new("empty lists", [Sample with { NetworkEndpointDetails = new("PUBLIC", [], []) }], Fail),
            new(
                "everyone",
                [Sample with { NetworkEndpointDetails = new("PUBLIC", ["0.0.0.0/0"], [new("vcn")]) }],
                Fail
            ),
            new("a new kind", [Sample with { NetworkEndpointDetails = new("MOON") }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
