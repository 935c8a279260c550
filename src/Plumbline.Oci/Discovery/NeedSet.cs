using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Discovery;

/// <summary>What the rules of a scan need: nothing else is collected.</summary>
internal sealed class NeedSet(IEnumerable<Rule> rules)
{
    private readonly HashSet<Need> _needs = [.. rules.SelectMany(rule => rule.Needs)];

    public bool Has<T>()
        where T : Resource => _needs.Contains(Need.Listed<T>()) || HasWhole<T>();

    /// <summary>Whether a rule needs fields that the list of a type lacks.</summary>
    public bool HasWhole<T>()
        where T : Resource => _needs.Contains(Need.Whole<T>());
}
