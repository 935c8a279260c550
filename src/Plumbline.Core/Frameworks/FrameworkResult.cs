namespace Plumbline.Core.Frameworks;

/// <summary>How a framework stands after a scan.</summary>
public sealed class FrameworkResult(
    Framework framework,
    IReadOnlyList<SectionResult> sections,
    IReadOnlyList<Attestation> withoutEffect
)
{
    public Framework Framework => framework;

    public IReadOnlyList<SectionResult> Sections => sections;

    /// <summary>Attestations that do not count on the day of the scan: expired, or of a later day.</summary>
    public IReadOnlyList<Attestation> WithoutEffect => withoutEffect;

    public RequirementTotals Totals { get; } = new([.. sections.SelectMany(section => section.Requirements)]);
}
