namespace Plumbline.Core.Frameworks;

/// <summary>Says how a framework stands, from what a scan found by each rule and what people attest.</summary>
public sealed class FrameworkEvaluation
{
    private readonly Dictionary<string, RuleOutcome> _outcomes;
    private readonly IReadOnlyList<Attestation> _attestations;
    private readonly DateOnly _today;

    /// <param name="outcomes">One for each rule that ran.</param>
    /// <param name="today">The day on which attestations must count.</param>
    public FrameworkEvaluation(
        IEnumerable<RuleOutcome> outcomes,
        IReadOnlyList<Attestation> attestations,
        DateOnly today
    )
    {
        _outcomes = outcomes.ToDictionary(outcome => outcome.RuleId, StringComparer.Ordinal);
        (_attestations, _today) = (attestations, today);
    }

    public FrameworkResult Evaluate(Framework framework)
    {
        var attestations = _attestations.Where(attestation => attestation.FrameworkId == framework.Id).ToList();
        var counting = attestations
            .Where(attestation => attestation.CountsOn(_today))
            .ToDictionary(attestation => attestation.RequirementId, StringComparer.Ordinal);
        return new(
            framework,
            [.. framework.Sections.Select(section => Evaluate(section, counting))],
            [.. attestations.Where(attestation => !attestation.CountsOn(_today))]
        );
    }

    private SectionResult Evaluate(Section section, Dictionary<string, Attestation> attestations) =>
        new(section, [.. section.Requirements.Select(requirement => Evaluate(requirement, attestations))]);

    private RequirementResult Evaluate(Requirement requirement, Dictionary<string, Attestation> attestations)
    {
        var judgement = new RequirementJudgement(requirement, _outcomes);
        return requirement.CanBeAttested && attestations.TryGetValue(requirement.Id, out var attestation)
            ? judgement.By(attestation)
            : judgement.ByRules();
    }
}
