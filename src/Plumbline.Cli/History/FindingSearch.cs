using Plumbline.Core.Explaining;
using Plumbline.Core.Scans;

namespace Plumbline.Cli.History;

/// <summary>Finds the finding that a user means by the beginning of its id.</summary>
internal sealed class FindingSearch(ScanReport report)
{
    /// <exception cref="UsageException">There is none, or several.</exception>
    public Explanation Explain(string id)
    {
        var found = report
            .Findings.Where(finding => finding.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase))
            .Take(2)
            .ToList();
        return found switch
        {
            [var only] => new Explanation(report.Scan, only),
            [] => throw new UsageException(
                $"The scan {report.Scan.Id} has no finding '{id}': 'plumb report -o json' lists their ids."
            ),
            _ => throw new UsageException($"Several findings have ids that begin with '{id}': write more of it."),
        };
    }
}
