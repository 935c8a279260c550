using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>Runs rules over an inventory.</summary>
public static class Evaluator
{
    /// <summary>
    /// The findings of all rules, one for a resource and all its replicas, ordered by rule, compartment path, region
    /// and parent, then as they were listed. They are made while they are looked at: none is kept.
    /// </summary>
    public static IEnumerable<Finding> Evaluate(IEnumerable<Rule> rules, Inventory inventory) =>
        rules
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .SelectMany(rule => new Evaluation(rule, inventory).Run());
}
