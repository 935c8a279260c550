using System.Collections.Concurrent;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// All kinds of resources, by collection. A bare name that several services use means the one that people mean most
/// often; the others are written with their package, such as <c>mysql.dbSystems</c>.
/// </summary>
internal static class ResourceTypes
{
    private static readonly string[] Preferred =
    [
        "identity",
        "core",
        "key_management",
        "database",
        "load_balancer",
        "audit",
        "events",
        "functions",
        "ons",
        "certificates_management",
        "object_storage",
        "nosql",
    ];

    private static readonly ConcurrentDictionary<ServiceEntry, ResourceType[]> Read = new();

    private static readonly ConcurrentDictionary<Operation, ResourceType?> ByAddress = new(
        ReferenceEqualityComparer.Instance
    );

    // Behaviours ask for theirs by name in every call.
    private static readonly ConcurrentDictionary<string, ResourceType> Found = new(StringComparer.Ordinal);

    private static readonly ILookup<string, ServiceEntry> ByCollection = ApiCatalog
        .Services.SelectMany(service => service.Collections.Select(name => (name, service)))
        .ToLookup(pair => pair.name, pair => pair.service, StringComparer.Ordinal);

    public static ResourceType Compartments => Find("compartments")!;

    public static ResourceType Vaults => Find("vaults")!;

    public static ResourceType Keys => Find("keys")!;

    public static ResourceType KeyVersions => Find("keyVersions")!;

    /// <summary>The secrets of key versions that cannot be derived: one under each key for each version.</summary>
    public static ResourceType KeyMaterials { get; } =
        ResourceType.Hidden(ApiCatalog.Named("key_management.kms_management"), "keyMaterials");

    /// <summary>What BackupKey wrote, by its place.</summary>
    public static ResourceType KeyBackups { get; } =
        ResourceType.Hidden(ApiCatalog.Named("key_management.kms_management"), "keyBackups");

    /// <summary>The simulator's own kinds: known by their full names only.</summary>
    public static IReadOnlyList<ResourceType> Hidden => [KeyMaterials, KeyBackups];

    public static IEnumerable<string> Names => ByCollection.Select(group => group.Key);

    public static IReadOnlyList<ResourceType> Of(ServiceEntry service) =>
        Read.GetOrAdd(service, static entry => [.. ResourceType.Of(entry)]);

    /// <summary>The type with this collection name, bare or with its package; null if none or several have it.</summary>
    public static ResourceType? Find(string name)
    {
        if (Found.TryGetValue(name, out var known))
        {
            return known;
        }

        var collection = name.Split('.')[^1];
        return Owners(name) is [var owner]
            ? Found.GetOrAdd(name, Of(owner).First(type => type.Collection == collection))
            : null;
    }

    /// <summary>The services that a collection name may mean: one for a good name.</summary>
    public static IReadOnlyList<ServiceEntry> Owners(string name)
    {
        if (name.Split('.', 2) is [var package, var collection])
        {
            return [.. ByCollection[collection].Where(service => service.Package == package)];
        }

        var owners = ByCollection[name].ToArray();
        var favourite = Preferred
            .Select(preferred => owners.FirstOrDefault(service => service.Package == preferred))
            .FirstOrDefault(service => service is not null);
        return favourite is null ? owners : [favourite];
    }

    /// <summary>The kind of resource that a request for this operation names in its path, if any: the innermost.</summary>
    public static ResourceType? Addressed(Route route) =>
        ByAddress.GetOrAdd(
            route.Operation,
            static (operation, service) =>
                Of(service)
                    .Where(type => type is { IsSingleton: false, Get: { } get } && StartsWith(operation, get))
                    .MaxBy(type => type.Get!.Segments.Length),
            route.Service
        );

    private static bool StartsWith(Operation operation, Operation get) =>
        operation.Segments.Length >= get.Segments.Length
        && operation.Segments.Zip(get.Segments).All(pair => pair.First == pair.Second);
}
