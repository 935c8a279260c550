using Plumbline.Core.Inventories;

namespace Plumbline.Core.Rules;

/// <summary>A rule over one resource type. A rule about what is absent is a rule over <see cref="Tenancy"/>.</summary>
public abstract class Rule<T> : Rule
    where T : Resource
{
    public sealed override Type ResourceType => typeof(T);

    /// <summary>The judged type as lists show it. A rule that joins resources, or that needs details, says so.</summary>
    public override IReadOnlyList<Need> Needs => [Need.Listed<T>()];

    /// <summary>Judges one resource that the rule applies to. The inventory is for rules that join resources.</summary>
    public abstract Verdict Evaluate(T resource, Inventory inventory);

    /// <summary>Whether the rule has anything to say about a resource. A resource out of scope gives no finding.</summary>
    public virtual bool AppliesTo(T resource, Inventory inventory) => true;

    internal sealed override Verdict? Judge(Resource resource, Inventory inventory) =>
        resource is T judged && AppliesTo(judged, inventory) ? Evaluate(judged, inventory) : null;
}
