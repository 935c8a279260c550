using Plumbline.Core.Inventories;

namespace Plumbline.Core.Rules;

/// <summary>A type of resource that a rule looks at, and how closely.</summary>
public sealed record Need(Type ResourceType, Detail Detail)
{
    private Func<Resource, Terms, bool> IsMetBy { get; init; } = static (_, _) => true;

    /// <summary>The fields that lists show are enough.</summary>
    public static Need Listed<T>()
        where T : Resource => new(typeof(T), Detail.Listed);

    /// <summary>Fields that only a look at each single resource shows: one call more for every resource.</summary>
    public static Need Whole<T>()
        where T : Resource => new(typeof(T), Detail.Whole);

    /// <summary>Whether the resources are in no region, so that no region's gap hides them.</summary>
    public bool IsGlobal => ResourceType.IsSubclassOf(typeof(GlobalResource));

    /// <summary>
    /// The same, but only for some resources, since each costs calls: those of the type, or those that hold them (the key
    /// of versions). Lists show all that the condition may look at.
    /// </summary>
    public Need Where<T>(Func<T, Terms, bool> condition)
        where T : Resource => this with { IsMetBy = (resource, terms) => resource is T it && condition(it, terms) };

    /// <summary>Whether the rule needs this of a resource that was listed.</summary>
    public bool IsOf(Resource listed, Terms terms) => IsMetBy(listed, terms);

    /// <summary><c>Key</c> for what lists show of keys, <c>Key:whole</c> for what only a look at each shows.</summary>
    public override string ToString() => Detail == Detail.Whole ? $"{ResourceType.Name}:whole" : ResourceType.Name;
}
