using Plumbline.Core.Scans;

namespace Plumbline.Core.Explaining;

/// <summary>Why a finding is as it is: which values at which paths, from which calls, under which settings.</summary>
public sealed class Explanation(ScanFacts scan, Finding finding)
{
    public ScanFacts Scan => scan;

    public Finding Finding => finding;

    /// <summary>The answers that decided: that about the judged resource first, then as the evidence names them.</summary>
    public IReadOnlyList<ExplainedAnswer> Answers { get; } =
    [
        .. finding
            .Evidence.Select(evidence => new ExplainedValue(
                evidence.Name,
                evidence.Of ?? finding.Resource,
                evidence.Field ?? evidence.Name,
                evidence.Value
            ))
            .GroupBy(value => value.Of.Provenance)
            .Select(answer => new ExplainedAnswer(answer.Key, [.. answer])),
    ];

    /// <summary>Whether the settings gave the rule another risk than its page.</summary>
    public bool HasOwnRisk => finding.Risk != finding.Rule.Page.Risk;
}
