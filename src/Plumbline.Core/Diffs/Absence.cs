using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Diffs;

/// <summary>Tells whether what a scan does not show is gone, or was only not seen.</summary>
internal sealed class Absence(ScanReport report)
{
    private readonly ScanFacts _scan = report.Scan;
    private readonly ILookup<string, Gap> _gaps = report
        .Gaps.SelectMany(gap => gap.Rules.Select(rule => (rule, gap)))
        .ToLookup(pair => pair.rule, pair => pair.gap);
    private readonly HashSet<string> _rules = [.. report.Rules.Select(rule => rule.Id)];

    /// <summary>Why nobody knows whether a finding of another scan is gone; null when it is.</summary>
    public string? Doubt(Finding finding) =>
        !_rules.Contains(finding.Rule.Id) ? "the rule did not run"
        : _scan.Stopped ? "the scan was stopped"
        : !IsRegionInScope(finding.Resource.Region) ? "its region was not in scope"
        : !IsCompartmentInScope(finding) ? "its compartment was not in scope"
        : _gaps[finding.Rule.Id].FirstOrDefault(gap => Hides(gap, finding)) is { } hiding ? Describe(hiding)
        : null;

    private bool IsRegionInScope(string region) => region.Length == 0 || _scan.Regions.Contains(region);

    /// <summary>In a scan of the whole tenancy, a compartment that is missing is gone or renamed.</summary>
    private bool IsCompartmentInScope(Finding finding) =>
        _scan.ChosenCompartmentIds is null
        || (finding.CompartmentPath is { } path && _scan.CompartmentCoverage.ContainsKey(path));

    /// <summary>A vault that could not be read also hides keys that live in other compartments.</summary>
    private bool Hides(Gap gap, Finding finding) =>
        (gap.Region is null || gap.Region == finding.Resource.Region)
        && (
            gap.CompartmentId is null
            || gap.CompartmentId == finding.Resource.CompartmentId
            || gap.CompartmentId == finding.Parent?.CompartmentId
            || (gap.ResourceId is not null && gap.ResourceId == finding.Parent?.Id)
            || (gap is { Region: null, Hidden.Count: 0 } && !IsKnown(finding.CompartmentPath))
        );

    private bool IsKnown(string? compartmentPath) =>
        compartmentPath is CompartmentTree.RootName
        || (compartmentPath is not null && _scan.CompartmentCoverage.ContainsKey(compartmentPath));

    private static string Describe(Gap gap) =>
        gap.Operation is { } operation ? $"hidden by a gap: {operation} {gap.Code}" : $"hidden by a gap: {gap.Code}";
}
