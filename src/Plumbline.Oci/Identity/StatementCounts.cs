using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Identity;

/// <summary>How many policy statements each compartment has.</summary>
internal sealed class StatementCounts
{
    private readonly CompartmentTree _compartments;
    private readonly Dictionary<string, int> _counts;

    private StatementCounts(Inventory inventory)
    {
        _compartments = inventory.Compartments;
        _counts = inventory
            .All<Policy>()
            .Where(policy => policy.IsInForce)
            .GroupBy(policy => policy.CompartmentId)
            .ToDictionary(policies => policies.Key, policies => policies.Sum(policy => policy.Statements?.Count ?? 0));
    }

    public static StatementCounts Of(RuleContext context) => context.Inventory.Once(all => new StatementCounts(all));

    public int In(string compartmentId) => _counts.GetValueOrDefault(compartmentId);

    /// <summary>Those of a compartment and of all above it.</summary>
    public int UpTo(string compartmentId) =>
        _counts.Where(pair => _compartments.IsWithin(compartmentId, pair.Key)).Sum(pair => pair.Value);
}
