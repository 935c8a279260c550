using Plumbline.Core.Inventories;

namespace Plumbline.Core.Rules;

/// <summary>A type of resource that a rule looks at, and how closely.</summary>
public sealed record Need(Type ResourceType, Detail Detail)
{
    /// <summary>The fields that lists show are enough.</summary>
    public static Need Listed<T>()
        where T : Resource => new(typeof(T), Detail.Listed);

    /// <summary>Fields that only a look at each single resource shows: one call more for every resource.</summary>
    public static Need Whole<T>()
        where T : Resource => new(typeof(T), Detail.Whole);

    /// <summary>Whether the resources are in no region, so that no region's gap hides them.</summary>
    public bool IsGlobal => ResourceType.IsSubclassOf(typeof(GlobalResource));

    /// <summary><c>Key</c> for what lists show of keys, <c>Key:whole</c> for what only a look at each shows.</summary>
    public override string ToString() => Detail == Detail.Whole ? $"{ResourceType.Name}:whole" : ResourceType.Name;
}
