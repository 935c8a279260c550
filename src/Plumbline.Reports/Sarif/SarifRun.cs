using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Sarif;

/// <summary>The rules whose results make up one run.</summary>
/// <param name="Service">The service they belong to; null when the run has all rules.</param>
internal sealed record SarifRun(string? Service, IReadOnlyList<RuleCard> Rules)
{
    /// <summary>GitHub refuses a run with more: docs.github.com, "SARIF results exceed one or more limits".</summary>
    private const int MostResults = 25_000;

    /// <summary>
    /// One run, or one for each service where that would have more results than GitHub takes. Each of those names its
    /// service as its category, since GitHub takes one run a category.
    /// </summary>
    public static IReadOnlyList<SarifRun> Split(ScanReport report)
    {
        var counts = report.Counts;
        return counts.Fail + counts.Excepted + counts.NotAssessed <= MostResults
            ? [new SarifRun(null, report.Rules)]
            :
            [
                .. report
                    .Rules.GroupBy(rule => rule.Service)
                    .Select(service => new SarifRun(service.Key, [.. service])),
            ];
    }

    /// <summary>The gaps by which its rules see less. One that names no rule is everybody's.</summary>
    public IEnumerable<Gap> GapsOf(ScanReport report)
    {
        if (Service is null)
        {
            return report.Gaps;
        }

        var ids = Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return report.Gaps.Where(gap => gap.Rules.Count == 0 || gap.Rules.Any(ids.Contains));
    }
}
