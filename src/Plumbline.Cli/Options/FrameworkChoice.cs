using Plumbline.Core.Frameworks;
using Plumbline.Core.Scans;

namespace Plumbline.Cli.Options;

/// <summary>The frameworks that a report is about: none unless the user names some.</summary>
internal sealed record FrameworkChoice(FrameworkCatalog Catalog, IReadOnlyList<Framework> Chosen)
{
    public IReadOnlyList<Attestation> Attestations { get; init; } = [];

    /// <summary>The rules that look at a requirement of the frameworks; null when there are none.</summary>
    public IReadOnlyList<string>? RuleIds =>
        Chosen.Count == 0 ? null : [.. Chosen.SelectMany(framework => framework.RuleIds).Distinct()];

    public ScanReport AddTo(ScanReport report)
    {
        var today = DateOnly.FromDateTime(report.Scan.StartedAt.UtcDateTime);
        var evaluation = new FrameworkEvaluation(RuleOutcome.AllOf(report), Attestations, today);
        return report.With(Catalog, [.. Chosen.Select(evaluation.Evaluate)]);
    }
}
