using System.Globalization;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Diffs;

/// <summary>
/// The findings of an earlier scan, by id. Of each only id and status are kept, so that a million take some tens of
/// megabytes.
/// </summary>
public sealed class Baseline
{
    private readonly Dictionary<UInt128, FindingStatus> _known = [];

    public Baseline(ScanReport report)
    {
        Scan = report.Scan;
        foreach (var finding in report.Findings)
        {
            _known[NumberOf(finding)] = finding.Status;
        }
    }

    public ScanFacts Scan { get; }

    /// <summary>Null when that scan did not have it.</summary>
    public FindingStatus? StatusOf(Finding finding) =>
        _known.TryGetValue(NumberOf(finding), out var status) ? status : null;

    /// <summary>How a finding of a later scan differs.</summary>
    public FindingChange ChangeOf(Finding finding) =>
        (StatusOf(finding), finding.Status) switch
        {
            (null, _) => FindingChange.New,
            var (before, after) when before == after => FindingChange.Unchanged,
            (FindingStatus.Pass, _) => FindingChange.New,
            (FindingStatus.Fail or FindingStatus.Excepted, FindingStatus.Pass) => FindingChange.Resolved,
            _ => FindingChange.Changed,
        };

    /// <summary>
    /// Whether a finding fails that did not fail in that scan: it was not there, it passed, it could not be assessed, or
    /// an exception covered it.
    /// </summary>
    public bool IsNewFailure(Finding finding) =>
        finding.Status == FindingStatus.Fail && StatusOf(finding) != FindingStatus.Fail;

    /// <summary>The 32 hex digits of an id.</summary>
    internal static UInt128 NumberOf(Finding finding) =>
        UInt128.Parse(finding.Id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
