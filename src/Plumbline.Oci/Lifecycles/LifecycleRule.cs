using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Lifecycles;

/// <summary>
/// A rule over resources that come and go: those that are gone are out of scope, and one whose state is missing or
/// unknown is not assessed.
/// </summary>
public abstract class LifecycleRule<T> : Rule<T>
    where T : Resource, ILifecycle
{
    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "The lifecycle state is missing or unknown to this version."
    );

    public sealed override bool AppliesTo(T resource, RuleContext context) =>
        !resource.IsGone && Concerns(resource, context);

    public sealed override Verdict Evaluate(T resource, RuleContext context) =>
        KnownStates.Has(resource.LifecycleState)
            ? Assess(resource, context)
            : Unknown with
            {
                Evidence = [new("lifecycleState", resource.LifecycleState)],
            };

    /// <summary>Whether the rule has anything to say about a resource that is there.</summary>
    protected virtual bool Concerns(T resource, RuleContext context) => true;

    /// <summary>Judges a resource that is there.</summary>
    protected abstract Verdict Assess(T resource, RuleContext context);
}
