using System.Reflection;
using Plumbline.Core.Matching;
using Plumbline.Core.Text;

namespace Plumbline.Core.Rules;

/// <summary>All rules of an assembly, found by their type and ordered by id.</summary>
public sealed class RuleCatalog
{
    private readonly SortedDictionary<string, Rule> _rules;

    private RuleCatalog(IEnumerable<Rule> rules) =>
        _rules = new(rules.ToDictionary(rule => rule.Id), StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<Rule> Rules => _rules.Values;

    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public static RuleCatalog Of(Assembly assembly) =>
        new(
            assembly
                .GetTypes()
                .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Rule)))
                .Select(type => (Rule)Activator.CreateInstance(type)!)
        );

    /// <summary>These rules and no others.</summary>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public static RuleCatalog Of(params IEnumerable<Rule> rules) => new(rules);

    /// <summary>The rule with an id, in any case.</summary>
    /// <exception cref="UnknownRuleException">There is none; the message suggests one.</exception>
    public Rule Get(string id) =>
        _rules.TryGetValue(id, out var rule)
            ? rule
            : throw new UnknownRuleException(
                $"There is no rule '{id}'.{Suggestion.For(id, _rules.Keys)} 'plumb rule list' names them all."
            );

    /// <summary>The rule with an id, or those that an id with wildcards fits (<c>OCI-KMS-*</c>), in any case.</summary>
    /// <exception cref="UnknownRuleException">There is none; the message suggests one.</exception>
    public IReadOnlyList<Rule> Select(string idOrPattern) =>
        !IsPattern(idOrPattern) ? [Get(idOrPattern)]
        : Matching(idOrPattern) is { Count: > 0 } rules ? rules
        : throw new UnknownRuleException($"No rule's id fits '{idOrPattern}'. 'plumb rule list' names them all.");

    /// <summary>Whether a rule's name stands for several.</summary>
    public static bool IsPattern(string id) => id.AsSpan().ContainsAny('*', '?');

    private List<Rule> Matching(string idPattern)
    {
        var pattern = TextPattern.Parse(idPattern.ToUpperInvariant());
        return [.. _rules.Values.Where(rule => pattern.Fits(rule.Id.ToUpperInvariant()))];
    }
}
