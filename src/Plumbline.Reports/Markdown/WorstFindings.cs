using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Markdown;

/// <summary>The few failures to look at first: new ones, then by risk. One look at all findings, which keeps only those.</summary>
internal sealed class WorstFindings
{
    private readonly PriorityQueue<Finding, (bool IsNew, Risk Risk, long Earlier)> _worst = new();
    private readonly Dictionary<FindingChange, int> _changes = [];

    public WorstFindings(IEnumerable<Finding> findings, int most)
    {
        var number = 0L;
        foreach (var finding in findings)
        {
            if (finding.Change is { } change)
            {
                _changes[change] = _changes.GetValueOrDefault(change) + 1;
            }

            if (finding.Status == FindingStatus.Fail && finding.Change != FindingChange.Resolved)
            {
                _worst.Enqueue(finding, (finding.Change == FindingChange.New, finding.Risk, --number));
            }

            if (_worst.Count > most)
            {
                _worst.Dequeue();
            }
        }
    }

    /// <summary>Whether the scan was compared with another.</summary>
    public bool IsCompared => _changes.Count > 0;

    /// <summary>The worst first.</summary>
    public IReadOnlyList<Finding> All =>
        [.. _worst.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];

    public int Count(FindingChange change) => _changes.GetValueOrDefault(change);
}
