using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Diffs;

/// <summary>Two scans of one tenancy, held against each other by the ids of their findings.</summary>
public sealed class ScanDiff
{
    private readonly Baseline _baseline;
    private readonly Absence _absence;
    private readonly HashSet<string> _oldRules;
    private readonly HashSet<string> _currentRules;

    public ScanDiff(ScanReport old, ScanReport current)
    {
        (Old, Current) = (old, current);
        (_baseline, _absence) = (new Baseline(old), new Absence(current));
        _oldRules = [.. old.Rules.Select(rule => rule.Id)];
        _currentRules = [.. current.Rules.Select(rule => rule.Id)];
        Rules = [.. current.Rules.UnionBy(old.Rules, rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        ByRule = Rules.ToDictionary(rule => rule.Id, rule => DiffCounts.Of(EntriesOf(rule)));
        Counts = DiffCounts.Sum(ByRule.Values);
        ScopeChanges = ScopeChange.Between(old, current);
    }

    public ScanReport Old { get; }

    public ScanReport Current { get; }

    /// <summary>The rules of either scan, ordered by id.</summary>
    public IReadOnlyList<RuleCard> Rules { get; }

    public DiffCounts Counts { get; }

    public IReadOnlyDictionary<string, DiffCounts> ByRule { get; }

    /// <summary>How the two did not look at the same things in the same way, in sentences.</summary>
    public IReadOnlyList<string> ScopeChanges { get; }

    /// <summary>
    /// What became of a rule's findings: first those of the later scan, then those it does not have. What passes, and
    /// was not there before or is not any more, is no entry. They are made while they are looked at.
    /// </summary>
    public IEnumerable<DiffEntry> EntriesOf(RuleCard rule)
    {
        var seen = new HashSet<UInt128>();
        foreach (var finding in _currentRules.Contains(rule.Id) ? Current.FindingsOf(rule) : [])
        {
            seen.Add(Baseline.NumberOf(finding));
            if (Compare(finding) is { } entry)
            {
                yield return entry;
            }
        }

        var left = _oldRules.Contains(rule.Id) ? Old.FindingsOf(rule) : [];
        foreach (var finding in left.Where(finding => finding.Status != FindingStatus.Pass))
        {
            if (!seen.Contains(Baseline.NumberOf(finding)))
            {
                yield return Missing(finding);
            }
        }
    }

    private DiffEntry? Compare(Finding finding)
    {
        var before = _baseline.StatusOf(finding);
        DiffKind? kind = _baseline.ChangeOf(finding) switch
        {
            FindingChange.New when finding.Status == FindingStatus.Pass => null,
            FindingChange.New => before is null ? DiffKind.New : DiffKind.Reopened,
            FindingChange.Unchanged => DiffKind.Unchanged,
            FindingChange.Resolved => DiffKind.Resolved,
            _ => DiffKind.Changed,
        };
        return kind is { } known ? new DiffEntry(known, before, finding.Status, finding) : null;
    }

    private DiffEntry Missing(Finding finding)
    {
        var doubt = _absence.Doubt(finding);
        var kind = doubt is null ? DiffKind.Resolved : DiffKind.Unknown;
        return new DiffEntry(kind, finding.Status, After: null, finding, doubt);
    }
}
