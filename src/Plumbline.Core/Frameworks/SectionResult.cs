namespace Plumbline.Core.Frameworks;

/// <summary>How a section stands.</summary>
public sealed class SectionResult(Section section, IReadOnlyList<RequirementResult> requirements)
{
    public Section Section => section;

    public IReadOnlyList<RequirementResult> Requirements => requirements;

    public RequirementTotals Totals { get; } = new(requirements);
}
