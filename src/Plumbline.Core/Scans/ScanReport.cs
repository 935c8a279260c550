using Plumbline.Core.Costs;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>What reports are written from: a scan that just ran, or a saved one.</summary>
/// <param name="findingsOf">The findings of a rule, in the order of reports. They may be millions, and are made anew each time.</param>
public sealed class ScanReport(
    ScanFacts scan,
    IReadOnlyList<RuleCard> rules,
    IReadOnlyList<Gap> gaps,
    Func<RuleCard, IEnumerable<Finding>> findingsOf
)
{
    private ScanSummary? _summary;

    public ScanFacts Scan => scan;

    /// <summary>The rules that ran, ordered by id.</summary>
    public IReadOnlyList<RuleCard> Rules => rules;

    public IReadOnlyList<Gap> Gaps => gaps;

    /// <summary>The cells of the coverage ledger; none for a saved scan.</summary>
    public IEnumerable<CoverageCell> Coverage { get; init; } = [];

    /// <summary>The exceptions that were honoured; what each did is in <see cref="ExceptionUses"/>.</summary>
    public IReadOnlyList<AcceptedFailure> Exceptions { get; init; } = [];

    /// <summary>How the frameworks stand that were asked for.</summary>
    public IReadOnlyList<FrameworkResult> Frameworks { get; init; } = [];

    /// <summary>What it costs; null when that is not known.</summary>
    public Money? Money { get; init; }

    public ScanSummary Summary
    {
        get => _summary ??= new ScanSummary(Findings);
        init => _summary = value;
    }

    public IEnumerable<Finding> Findings => rules.SelectMany(findingsOf);

    public StatusCounts Counts => Summary.Total.Counts;

    /// <summary>From 0 to 100, where what is unknown counts as wrong; null when there is nothing to judge.</summary>
    public double? Score => Summary.Total.Score(scan.Coverage);

    /// <summary>What each exception did, in the order of their file.</summary>
    public IReadOnlyList<ExceptionUse> ExceptionUses => [.. Exceptions.Select(UseOf)];

    /// <summary>How each service stands, by name.</summary>
    public IReadOnlyList<ScoreLine> ByService =>
        [
            .. rules
                .GroupBy(rule => rule.Service)
                .OrderBy(service => service.Key, StringComparer.Ordinal)
                .Select(service => Line(service.Key, service.Select(rule => rule.Id))),
        ];

    /// <summary>How each compartment that has findings or gaps stands, by path.</summary>
    public IReadOnlyList<ScoreLine> ByCompartment =>
        [
            .. Summary
                .ByCompartment.Keys.Union(
                    scan.CompartmentCoverage.Where(pair => pair.Value.Gap > 0).Select(pair => pair.Key)
                )
                .Order(StringComparer.Ordinal)
                .Select(path => new ScoreLine(
                    path,
                    Summary.ByCompartment.GetValueOrDefault(path, RiskTally.None),
                    scan.CompartmentCoverage.GetValueOrDefault(path)?.Share ?? 0
                )),
        ];

    public IEnumerable<Finding> FindingsOf(RuleCard rule) => findingsOf(rule);

    /// <summary>How a set of rules stands: a service's, a framework's.</summary>
    public ScoreLine Line(string name, IEnumerable<string> ruleIds)
    {
        var ids = ruleIds.ToHashSet(StringComparer.Ordinal);
        var cells = scan.RuleCoverage.Where(pair => ids.Contains(pair.Key)).Select(pair => pair.Value);
        var tallies = Summary.ByRule.Where(pair => ids.Contains(pair.Key)).Select(pair => pair.Value);
        return new ScoreLine(name, RiskTally.Sum(tallies), CoverageTotals.Sum(cells).Share);
    }

    /// <summary>
    /// The same report, with something added to each finding (when it was first seen). The function leaves status,
    /// risk and place alone, so the summary stays.
    /// </summary>
    public ScanReport Select(Func<Finding, Finding> change) => Copy(change, Frameworks);

    /// <summary>The same report with frameworks, each finding with the requirements that its rule looks at.</summary>
    /// <param name="catalog">Where the requirements come from, of all frameworks.</param>
    /// <param name="frameworks">How those stand that were asked for.</param>
    public ScanReport With(FrameworkCatalog catalog, IReadOnlyList<FrameworkResult> frameworks)
    {
        var references = rules.ToDictionary(rule => rule.Id, rule => catalog.ReferencesOf(rule.Id).ToList());
        return Copy(
            finding => finding with { Frameworks = references.GetValueOrDefault(finding.Rule.Id, []) },
            frameworks
        );
    }

    /// <summary>The same report with what it costs.</summary>
    /// <param name="savingOf">What a finding's fix saves in a month; null when that is not known.</param>
    public ScanReport With(Money money, Func<Finding, decimal?> savingOf) =>
        Copy(finding => finding with { MonthlySaving = savingOf(finding) }, Frameworks, money);

    private ScanReport Copy(
        Func<Finding, Finding> change,
        IReadOnlyList<FrameworkResult> frameworks,
        Money? money = null
    ) =>
        new(scan, rules, gaps, rule => findingsOf(rule).Select(change))
        {
            Coverage = Coverage,
            Exceptions = Exceptions,
            Frameworks = frameworks,
            Summary = Summary,
            Money = money ?? Money,
        };

    private ExceptionUse UseOf(AcceptedFailure exception)
    {
        var findings = Summary.Exceptions.GetValueOrDefault(exception.Id);
        bool? isUnused =
            findings > 0 ? false
            : SawAll(exception.Scope) ? true
            : null;
        return new ExceptionUse(exception, findings, !exception.IsInForce(scan.StartedAt), isUnused);
    }

    /// <summary>Whether the scan saw everything that a scope could fit.</summary>
    private bool SawAll(ExceptionScope scope) =>
        !scan.Stopped
        && scan is { ChosenRegions: null, ChosenCompartmentIds: null }
        && (scope.Rule is null ? scan.ChosenRules is null : rules.Any(rule => rule.Id == scope.Rule))
        && !gaps.Any(gap =>
            (scope.Rule is null || gap.Rules.Contains(scope.Rule))
            && (gap.CompartmentPath is null || scope.Compartment?.Fits(gap.CompartmentPath) != false)
        );
}
