using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Settings;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>The frameworks that a report is about: none unless the user names some.</summary>
internal sealed record FrameworkChoice(
    FrameworkCatalog Catalog,
    IReadOnlyList<Framework> Chosen,
    IReadOnlyList<Attestation> Attestations
)
{
    public static FrameworkChoice None { get; } = new(FrameworkCatalog.Of(typeof(TenancyScanner).Assembly), [], []);

    /// <summary>
    /// The rules to run: those of the frameworks that the profile does not switch off, and of these the ones that the
    /// user names; none for all.
    /// </summary>
    /// <exception cref="UsageException">Nothing is left to run.</exception>
    /// <exception cref="UnknownRuleException">The user names a rule that does not exist.</exception>
    public IReadOnlyList<string> Narrow(IReadOnlyList<string> ruleIds, Profile profile)
    {
        if (Chosen.Count == 0)
        {
            return ruleIds;
        }

        var rules = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        var named = ruleIds.SelectMany(rules.Select).Select(rule => rule.Id).ToList();
        var running = rules.Rules.Where(rule => !profile.Of(rule).IsOffEverywhere).Select(rule => rule.Id);
        var ids = Chosen.SelectMany(framework => framework.RuleIds).Intersect(running);
        var left = (named.Count == 0 ? ids : ids.Intersect(named)).ToList();
        return left.Count > 0
            ? left
            : throw new UsageException(
                $"No rule is left to run: 'plumb framework show {Chosen[0].Id}' names the rules of a framework."
            );
    }

    public ScanReport AddTo(ScanReport report)
    {
        var today = DateOnly.FromDateTime(report.Scan.StartedAt.UtcDateTime);
        var evaluation = new FrameworkEvaluation(RuleOutcome.AllOf(report), Attestations, today);
        return report.With(Catalog, [.. Chosen.Select(evaluation.Evaluate)]);
    }
}
