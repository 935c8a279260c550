using Plumbline.Core.Frameworks;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Xlsx;

/// <summary>A row for each requirement of the frameworks that were asked for.</summary>
internal static class FrameworkSheet
{
    private static readonly Column[] Columns =
    [
        new("Framework", 22),
        new("Section", 40),
        new("Requirement", 14),
        new("Title", 70),
        new("Status", 18),
        .. CountCells.Columns,
        new("Rules or statement", 50),
    ];

    public static Sheet Of(IReadOnlyList<FrameworkResult> frameworks) =>
        new(
            "Frameworks",
            Columns,
            from framework in frameworks
            from section in framework.Sections
            from result in section.Requirements
            select Row(framework.Framework, section.Section, result)
        );

    private static IReadOnlyList<Cell> Row(Framework framework, Section section, RequirementResult result) =>
        [
            Cell.Of(framework.Id),
            Cell.Of($"{section.Id} {section.Title}"),
            Cell.Of(result.Requirement.Id),
            Cell.Of(result.Requirement.Title),
            Cell.Of(RequirementWords.Of(result.Status)),
            .. CountCells.Of(result.Counts),
            Cell.Of(RequirementWords.BasisOf(result)),
        ];
}
