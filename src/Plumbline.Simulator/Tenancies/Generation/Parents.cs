using System.Collections.Immutable;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>What a type's resources belong to, as its path tells: objects lie in buckets.</summary>
internal static class Parents
{
    /// <summary>The type of the parent; null where it is but a compartment or the tenancy.</summary>
    public static ResourceType? TypeOf(ResourceType type)
    {
        var operation = type.List ?? type.Get!;
        var route = new Route(type.Service, operation, ImmutableDictionary<string, string>.Empty);
        return ResourceTypes.Addressed(route) is { } parent && parent != type ? parent : null;
    }

    /// <summary>There is one for each parent: singletons, and what is known by the tenancy's namespace.</summary>
    public static bool IsOneEach(ResourceType type) => type.IsSingleton || type.IdFields is ["namespaceName", ..];

    /// <summary>How many there can be of what there is one each.</summary>
    public static int MostOf(GenerationPlan plan, ResourceType type) =>
        TypeOf(type) is { } parent
            ? CountOf(plan, parent)
            : (type.IsGlobal ? 1 : plan.Regions) * (type.ParentFields is ["compartmentId"] ? plan.Compartments + 1 : 1);

    public static int CountOf(GenerationPlan plan, ResourceType type) =>
        type == ResourceTypes.Compartments ? plan.Compartments
        : type == ResourceTypes.Vaults ? plan.Vaults
        : type == ResourceTypes.Keys ? plan.Keys
        : plan.Others.FirstOrDefault(other => other.Type == type).Count;

    /// <summary>The types of a plan, each after the one that it belongs to.</summary>
    public static IEnumerable<(ResourceType Type, int Count)> First(GenerationPlan plan) =>
        plan.Others.OrderBy(other => DepthOf(other.Type));

    private static int DepthOf(ResourceType type) => TypeOf(type) is { } parent ? 1 + DepthOf(parent) : 0;
}
