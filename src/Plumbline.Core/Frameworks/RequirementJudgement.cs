using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Frameworks;

/// <summary>Judges one requirement.</summary>
internal sealed class RequirementJudgement
{
    /// <summary>How much a requirement counts that no rule looks at.</summary>
    private const Risk UnknownRisk = Risk.Medium;

    private readonly Requirement _requirement;
    private readonly List<RuleOutcome> _outcomes;
    private readonly ScoreLine _line;

    public RequirementJudgement(Requirement requirement, IReadOnlyDictionary<string, RuleOutcome> outcomes)
    {
        _requirement = requirement;
        _outcomes = [.. requirement.Rules.Where(outcomes.ContainsKey).Select(rule => outcomes[rule])];
        _line = new(
            requirement.Id,
            RiskTally.Sum(_outcomes.Select(outcome => outcome.Tally)),
            CoverageTotals.Sum(_outcomes.Select(outcome => outcome.Cells)).Share
        );
    }

    private StatusCounts Counts => _line.Tally.Counts;

    private bool IsUnknown =>
        _outcomes.Count < _requirement.Rules.Count
        || Counts.NotAssessed > 0
        || _outcomes.Any(outcome => outcome.Cells.Share < 1);

    public RequirementResult By(Attestation attestation) =>
        attestation.Status switch
        {
            AttestationStatus.Met => Result(RequirementStatus.Attested, 1),
            AttestationStatus.NotMet => Result(RequirementStatus.Fail, 0),
            _ => Result(RequirementStatus.NotApplicable, share: null),
        } with
        {
            Attestation = attestation,
        };

    public RequirementResult ByRules()
    {
        var status = StatusByRules();
        return Result(status, status == RequirementStatus.NotApplicable ? null : Share());
    }

    private RequirementStatus StatusByRules() =>
        Counts.Fail > 0 ? RequirementStatus.Fail
        : _requirement.NeedsPeople ? RequirementStatus.Manual
        : _requirement.HasNoRuleYet ? RequirementStatus.NotCovered
        : IsUnknown ? RequirementStatus.NotAssessed
        : Counts.Excepted > 0 ? RequirementStatus.Excepted
        : Counts.Pass > 0 ? RequirementStatus.Pass
        : RequirementStatus.NotApplicable;

    /// <summary>The score of its rules, times the share of them that ran.</summary>
    private double Share() => (_line.Score ?? 0) / 100 * _outcomes.Count / Math.Max(1, _requirement.Rules.Count);

    private RequirementResult Result(RequirementStatus status, double? share) =>
        new()
        {
            Requirement = _requirement,
            Status = status,
            Counts = Counts,
            Coverage = _line.Coverage,
            RulesNotRun = [.. _requirement.Rules.Except(_outcomes.Select(outcome => outcome.RuleId))],
            Weight = RiskTally.Weight(_outcomes.Select(outcome => outcome.Risk).DefaultIfEmpty(UnknownRisk).Max()),
            Share = share,
        };
}
