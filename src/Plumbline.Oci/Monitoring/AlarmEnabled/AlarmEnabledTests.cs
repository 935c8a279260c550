using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Monitoring;

public sealed class AlarmEnabledTests : RuleSpec<AlarmEnabled, Alarm>
{
    private static readonly Alarm Sample = new()
    {
        Id = "judged",
        CompartmentId = Root,
        LifecycleState = "ACTIVE",
        DisplayName = "disk full",
        IsEnabled = true,
    };

    private static readonly Verdict Pass = Verdict.Pass("The alarm is on.");

    private static readonly Verdict Fail = Verdict.Fail("The alarm is off.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("Whether the alarm is on is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("as it should be", [Sample], Pass),
            new(
                "as it should not be",
                [Sample with { IsEnabled = false }],
                Fail with
                {
                    Evidence = [new("isEnabled", "False")],
                }
            ),
            new("not given", [Sample with { IsEnabled = null }], Unknown),
            new(
                "state unknown",
                [Sample with { LifecycleState = "DREAMING" }],
                Verdict.NotAssessed("The lifecycle state is missing or unknown to this version.")
            ),
            new("gone", [Sample with { LifecycleState = "DELETED" }], null),
        ];
}
