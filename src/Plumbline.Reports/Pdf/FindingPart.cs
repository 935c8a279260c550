using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>What fails and what could not be assessed, rule by rule.</summary>
internal static class FindingPart
{
    /// <summary>Of each rule: a document that nobody can leaf through helps nobody.</summary>
    public const int MostShown = 200;

    private static readonly PdfColumn[] Columns =
    [
        new("Status", 82),
        new("Resource", 178),
        new("Where", 104),
        new("Why", Paper.Width - 364),
    ];

    public static void Write(ScanReport report, Paper paper)
    {
        paper.Chapter("Findings");
        var rules = RuleOrder.ByGravity(report).Where(rule => Open(report.Summary.CountsOf(rule.Id)) > 0).ToList();
        if (rules.Count == 0)
        {
            paper.Write("Nothing fails, and nothing was left unassessed.", paper.Look.Body);
        }

        foreach (var rule in rules)
        {
            Write(rule, report, paper);
        }
    }

    private static void Write(RuleCard rule, ScanReport report, Paper paper)
    {
        var look = paper.Look;
        var counts = report.Summary.CountsOf(rule.Id);
        paper.Section($"{rule.Id} {rule.Page.Title}");
        paper.Write(
            $"{Words.GlyphOf(rule.Page.Risk)} {Words.Of(rule.Page.Risk)} · {Words.Of(rule.Page.Category)}",
            look.Of(rule.Page.Risk)
        );
        paper.Write(
            $"{string.Join(" · ", Words.Statuses.Select(status => $"{Words.Number(counts.Of(status))} {Words.Of(status).ToLowerInvariant()}"))}. How to fix: plumb rule show {rule.Id}",
            look.Small
        );
        paper.Y += 3;
        var open = report
            .FindingsOf(rule)
            .Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.NotAssessed);
        new PdfTable(paper, Columns).Write(open.Take(MostShown).Select(finding => Row(finding, look)));
        if (Open(counts) > MostShown)
        {
            paper.Write(
                $"And {Words.Count(Open(counts) - MostShown, "more finding")} of this rule: the formats html, xlsx, csv and json have them all.",
                look.Body
            );
        }
    }

    private static IReadOnlyList<PdfCell> Row(Finding finding, Look look) =>
        [
            PdfCell.Of($"{Words.GlyphOf(finding.Status)} {Words.Of(finding.Status)}", look.Of(finding.Status)),
            new((finding.Resource.Name, look.Strong), (finding.Resource.Id, look.Small)),
            new((FindingWords.CompartmentOf(finding), look.Body), (finding.Resource.Region, look.Small)),
            new((finding.Message, look.Body), (EvidenceText.Of(finding), look.Small)),
        ];

    private static int Open(StatusCounts counts) => counts.Fail + counts.NotAssessed;
}
