using System.Globalization;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Logging;

/// <summary>A log should be kept for 90 days.</summary>
public sealed class LogRetention : LifecycleRule<Log>
{
    private static readonly Parameter<int> MinDays = Parameter.Number("minDays", 90, 1, 3650);

    public override string Id => "OCI-LOGGING-101";

    public override IReadOnlyList<Parameter> Parameters => [MinDays];

    public override IReadOnlyList<Need> Needs => [Need.Listed<Log>(), Need.Listed<LogGroup>()];

    protected override Verdict Assess(Log resource, RuleContext context) =>
        (
            resource.RetentionDuration is not { } days ? Verdict.NotAssessed("How long the log is kept is not known.")
            : days >= context.Get(MinDays) ? Verdict.Pass("The log is kept long enough.")
            : Verdict.Fail("The log is not kept long enough.")
        ) with
        {
            Evidence = [new("retentionDuration", resource.RetentionDuration?.ToString(CultureInfo.InvariantCulture))],
        };
}
