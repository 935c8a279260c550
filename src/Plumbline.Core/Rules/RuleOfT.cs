using Plumbline.Core.Inventories;

namespace Plumbline.Core.Rules;

/// <summary>A rule over one resource type. A rule about what is absent is a rule over <see cref="Tenancy"/>.</summary>
public abstract class Rule<T> : Rule
    where T : Resource
{
    public sealed override Type ResourceType => typeof(T);

    /// <summary>The judged type as lists show it. A rule that joins resources, or that needs details, says so.</summary>
    public override IReadOnlyList<Need> Needs => [Need.Listed<T>()];

    /// <summary>Judges one resource that the rule applies to. The context is for joins, parameters and ages.</summary>
    public abstract Verdict Evaluate(T resource, RuleContext context);

    /// <summary>Whether the rule has anything to say about a resource. A resource out of scope gives no finding.</summary>
    public virtual bool AppliesTo(T resource, RuleContext context) => true;

    internal sealed override Verdict? Judge(Resource resource, RuleContext context) =>
        resource is T judged && AppliesTo(judged, context) ? Evaluate(judged, context) : null;
}
