using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Dns;

public sealed class ZoneDnssecTests : RuleSpec<ZoneDnssec, Zone>
{
    private static readonly Zone Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        ZoneName = "example.com",
        ZoneType = "PRIMARY",
        ZoneScope = "GLOBAL",
        DnssecState = "ENABLED",
    };

    private static readonly Verdict Pass = Verdict.Pass("The zone is signed.");

    private static readonly Verdict Fail = Verdict.Fail("The zone is not signed.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the zone is signed is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("signed", [Sample], Pass),
            new(
                "not signed",
                [Sample with { DnssecState = "DISABLED" }],
                Fail with
                {
                    Evidence = [new("dnssecState", "DISABLED")],
                }
            ),
            new("private", [Sample with { ZoneScope = "PRIVATE", DnssecState = "DISABLED" }], null),
            new("secondary", [Sample with { ZoneType = "SECONDARY", DnssecState = "DISABLED" }], null),
            new("not given", [Sample with { DnssecState = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
