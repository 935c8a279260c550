using Plumbline.Core.Frameworks;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Tests;

/// <summary>How the framework of the sample stands.</summary>
internal static class Gates
{
    public static FrameworkCatalog Catalog { get; } = FrameworkCatalog.Of(typeof(Gates).Assembly);

    public static Framework Framework => Catalog.Get("gates-1");

    public static IReadOnlyList<Attestation> Attestations(string by) =>
        [Attestation("2.1", by, new DateOnly(2027, 1, 31)), Attestation("2.2", by, new DateOnly(2026, 1, 31))];

    public static ScanReport AddTo(ScanReport report, string by)
    {
        var today = DateOnly.FromDateTime(report.Scan.StartedAt.UtcDateTime);
        var evaluation = new FrameworkEvaluation(RuleOutcome.AllOf(report), Attestations(by), today);
        return report.With(Catalog, [evaluation.Evaluate(Framework)]);
    }

    private static Attestation Attestation(string requirement, string by, DateOnly expires) =>
        new()
        {
            FrameworkId = "gates-1",
            RequirementId = requirement,
            Status = AttestationStatus.Met,
            By = by,
            On = new DateOnly(2026, 1, 1),
            Expires = expires,
            Evidence = "https://wiki.example.com/guards",
        };
}
