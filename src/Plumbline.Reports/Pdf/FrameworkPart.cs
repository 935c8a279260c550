using Plumbline.Core.Frameworks;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Pdf;

/// <summary>How the frameworks stand that were asked for, requirement by requirement.</summary>
internal static class FrameworkPart
{
    private static readonly PdfColumn[] Columns =
    [
        new("Requirement", 230),
        new("Status", 92),
        new("Failures", 48, IsNumber: true),
        new("Rules or statement", Paper.Width - 370),
    ];

    public static void Write(IReadOnlyList<FrameworkResult> frameworks, Paper paper)
    {
        if (frameworks.Count > 0)
        {
            paper.Chapter("Frameworks");
        }

        foreach (var result in frameworks)
        {
            paper.Section($"{result.Framework.Name} {result.Framework.Version}");
            paper.Write(
                $"Score {Words.Score(result.Totals.Score)} of 100: {RequirementWords.Summary(result.Totals)}",
                paper.Look.Strong
            );
            paper.Write(result.Framework.NotCovered, paper.Look.Small);
            paper.Y += 3;
            var requirements = result.Sections.SelectMany(section => section.Requirements);
            new PdfTable(paper, Columns).Write(requirements.Select(requirement => Row(requirement, paper.Look)));
        }
    }

    private static IReadOnlyList<PdfCell> Row(RequirementResult result, Look look) =>
        [
            new((result.Requirement.Id, look.Strong), (result.Requirement.Title, look.Small)),
            PdfCell.Of(RequirementWords.Of(result.Status), look.Of(RequirementWords.ColourOf(result.Status))),
            PdfCell.Of(Words.Number(result.Counts.Fail), look.Body),
            PdfCell.Of(RequirementWords.BasisOf(result), look.Small),
        ];
}
