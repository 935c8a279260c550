using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Lifecycles;

/// <summary>
/// A rule over resources that come and go: those that are gone are out of scope, and one whose state is missing or
/// unknown, or whose details the rule needs and could not be read, is not assessed.
/// </summary>
public abstract class LifecycleRule<T> : Rule<T>
    where T : Resource, ILifecycle
{
    private static readonly Verdict Unknown = Verdict.NotAssessed(
        "The lifecycle state is missing or unknown to this version."
    );

    private static readonly Verdict Unread = Verdict.NotAssessed("The details of the resource could not be read.");

    private bool? _needsDetails;

    public sealed override bool AppliesTo(T resource, RuleContext context) =>
        !resource.IsGone && Concerns(resource, context);

    public sealed override Verdict Evaluate(T resource, RuleContext context) =>
        !KnownStates.Has(resource.LifecycleState)
            ? Unknown with
            {
                Evidence = [new("lifecycleState", resource.LifecycleState)],
            }
        : NeedsDetails && context.LacksDetails(resource) ? Unread
        : Assess(resource, context);

    private bool NeedsDetails =>
        _needsDetails ??= Needs.Any(need => need.ResourceType == typeof(T) && need.Detail == Detail.Whole);

    /// <summary>Whether the rule has anything to say about a resource that is there.</summary>
    protected virtual bool Concerns(T resource, RuleContext context) => true;

    /// <summary>Judges a resource that is there.</summary>
    protected abstract Verdict Assess(T resource, RuleContext context);
}
