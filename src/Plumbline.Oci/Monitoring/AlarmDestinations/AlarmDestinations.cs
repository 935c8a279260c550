using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Monitoring;

/// <summary>An alarm without a destination rings in an empty room.</summary>
public sealed class AlarmDestinations : LifecycleRule<Alarm>
{
    public override string Id => "OCI-MONITORING-102";

    protected override bool Concerns(Alarm resource, RuleContext context) => resource.IsEnabled != false;

    protected override Verdict Assess(Alarm resource, RuleContext context) =>
        Verdict.Of(
            resource.Destinations is null ? null : resource.Destinations.Count > 0,
            "The alarm goes somewhere.",
            "The alarm goes nowhere.",
            "Where the alarm goes is not known."
        ) with
        {
            Evidence = [new("destinations", string.Join(", ", resource.Destinations ?? []))],
        };
}
