using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>Runs rules over an inventory.</summary>
public sealed class Evaluator(Inventory inventory, Judging judging, IReadOnlyList<Gap> gaps)
{
    /// <summary>
    /// The findings of all rules, one for a resource and all its replicas, ordered by rule, compartment path, region
    /// and parent, then as they were listed. They are made while they are looked at: none is kept.
    /// </summary>
    public IEnumerable<Finding> Evaluate(IEnumerable<Rule> rules) =>
        rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).SelectMany(Evaluate);

    public IEnumerable<Finding> Evaluate(Rule rule) => new Evaluation(rule, inventory, judging, gaps).Run();
}
