using Plumbline.Core.Rules;
using Plumbline.Oci.Tests.Rules;

namespace Plumbline.Oci.Audit;

public sealed class AuditRetentionTests : RuleSpec<AuditRetention, AuditConfiguration>
{
    private static readonly AuditConfiguration Sample = new()
    {
        Id = Root,
        CompartmentId = Root,
        RetentionPeriodDays = 365,
    };

    private static readonly Verdict Pass = Verdict.Pass("The audit log is kept for a year.");

    private static readonly Verdict Fail = Verdict.Fail("The audit log is kept for less than a year.");

    private static readonly Verdict Unknown = Verdict.NotAssessed("How long the audit log is kept is not known.");

    protected override IReadOnlyList<RuleCase> Cases =>
        [
            new("a year", [Sample], Pass with { Evidence = [new("retentionPeriodDays", "365")] }),
            new("a day less", [Sample with { RetentionPeriodDays = 364 }], Fail),
            new("not known", [Sample with { RetentionPeriodDays = null }], Unknown),
        ];
}
