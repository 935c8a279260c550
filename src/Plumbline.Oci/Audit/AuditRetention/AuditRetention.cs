using System.Globalization;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Audit;

/// <summary>The audit log should be kept for a year.</summary>
public sealed class AuditRetention : Rule<AuditConfiguration>
{
    public override string Id => "OCI-AUDIT-101";

    private const int Year = 365;

    public override Verdict Evaluate(AuditConfiguration resource, RuleContext context) =>
        (
            resource.RetentionPeriodDays switch
            {
                null => Verdict.NotAssessed("How long the audit log is kept is not known."),
                >= Year => Verdict.Pass("The audit log is kept for a year."),
                _ => Verdict.Fail("The audit log is kept for less than a year."),
            }
        ) with
        {
            Evidence =
            [
                new("retentionPeriodDays", resource.RetentionPeriodDays?.ToString(CultureInfo.InvariantCulture)),
            ],
        };
}
