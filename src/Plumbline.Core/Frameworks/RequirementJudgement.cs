using Plumbline.Core.Scans;

namespace Plumbline.Core.Frameworks;

/// <summary>Judges one requirement.</summary>
internal sealed class RequirementJudgement
{
    private readonly Requirement _requirement;
    private readonly List<RuleOutcome> _outcomes;
    private readonly IReadOnlyList<string> _notRun;
    private readonly StatusCounts _counts;

    public RequirementJudgement(Requirement requirement, IReadOnlyDictionary<string, RuleOutcome> outcomes)
    {
        _requirement = requirement;
        _outcomes = [.. requirement.Rules.Where(outcomes.ContainsKey).Select(rule => outcomes[rule])];
        _notRun = [.. requirement.Rules.Where(rule => !outcomes.ContainsKey(rule))];
        _counts = new(
            _outcomes.Sum(outcome => outcome.Counts.Pass),
            _outcomes.Sum(outcome => outcome.Counts.Fail),
            _outcomes.Sum(outcome => outcome.Counts.Excepted),
            _outcomes.Sum(outcome => outcome.Counts.NotAssessed)
        );
    }

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
        _counts.Fail > 0 ? RequirementStatus.Fail
        : _requirement.Rules.Count == 0 ? WithoutRules()
        : IsUnknown ? RequirementStatus.NotAssessed
        : _counts.Excepted > 0 ? RequirementStatus.Excepted
        : _counts.Pass > 0 ? RequirementStatus.Pass
        : RequirementStatus.NotApplicable;

    private bool IsUnknown =>
        _notRun.Count > 0 || _counts.NotAssessed > 0 || _outcomes.Any(outcome => outcome.Coverage < 1);

    private RequirementStatus WithoutRules() =>
        _requirement.Assessment == Assessment.Manual ? RequirementStatus.Manual : RequirementStatus.NotCovered;

    /// <summary>The mean of its rules, weighted by risk; a rule that did not run has nothing right.</summary>
    private double Share()
    {
        var judged = _outcomes.Where(outcome => !IsEmpty(outcome)).ToList();
        var all = judged.Sum(outcome => RiskWeight.Of(outcome.Risk)) + (_notRun.Count * RiskWeight.Unknown);
        return all == 0 ? 0 : judged.Sum(outcome => RiskWeight.Of(outcome.Risk) * ShareOf(outcome)) / all;
    }

    private static bool IsEmpty(RuleOutcome outcome) => AllOf(outcome) == 0 && outcome.Coverage >= 1;

    private static double ShareOf(RuleOutcome outcome) =>
        AllOf(outcome) == 0 ? 0 : outcome.Coverage * (outcome.Counts.Pass + outcome.Counts.Excepted) / AllOf(outcome);

    private static int AllOf(RuleOutcome outcome) =>
        outcome.Counts.Pass + outcome.Counts.Fail + outcome.Counts.Excepted + outcome.Counts.NotAssessed;

    private RequirementResult Result(RequirementStatus status, double? share) =>
        new()
        {
            Requirement = _requirement,
            Status = status,
            Counts = _counts,
            RulesNotRun = _notRun,
            Weight = _outcomes.Select(outcome => RiskWeight.Of(outcome.Risk)).DefaultIfEmpty(RiskWeight.Unknown).Max(),
            Share = share,
        };
}
