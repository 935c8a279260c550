using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Monitoring;

public sealed class AlarmDestinationsTests : RuleSpec<AlarmDestinations, Alarm>
{
    private static readonly Alarm Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "disk full",
        IsEnabled = true,
        Destinations = ["ocid1.onstopic"],
    };

    private static readonly Verdict Pass = Verdict.Pass("The alarm goes somewhere.");

    private static readonly Verdict Fail = Verdict.Fail("The alarm goes nowhere.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Where the alarm goes is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a topic", [Sample], Pass with { Evidence = [new("destinations", "ocid1.onstopic")] }),
            new("none", [Sample with { Destinations = [] }], Fail),
            new("off", [Sample with { IsEnabled = false, Destinations = [] }], null),
            new("not given", [Sample with { Destinations = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
