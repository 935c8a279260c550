using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Monitoring;

/// <summary>An alarm that was switched off says nothing.</summary>
public sealed class AlarmEnabled : LifecycleRule<Alarm>
{
    public override string Id => "OCI-MONITORING-101";

    protected override Verdict Assess(Alarm resource, RuleContext context) =>
        Verdict.Of(
            resource.IsEnabled,
            "The alarm is on.",
            "The alarm is off.",
            "Whether the alarm is on is not known."
        ) with
        {
            Evidence = [new("isEnabled", resource.IsEnabled?.ToString())],
        };
}
