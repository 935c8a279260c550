namespace Plumbline.Oci.Discovery;

/// <summary>The types of resources of one service, each with how it is found. Services' are found by their type.</summary>
internal abstract class ServiceListings
{
    private static readonly Lazy<IReadOnlyList<Listing>> Found = new(() =>
        [
            .. typeof(ServiceListings)
                .Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ServiceListings)))
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .SelectMany(type => ((ServiceListings)Activator.CreateInstance(type)!).Listings),
        ]
    );

    private static readonly Lazy<ILookup<Type?, Listing>> ByParent = new(() =>
        All.ToLookup(listing => listing.Parent?.Type)
    );

    protected abstract IReadOnlyList<Listing> Listings { get; }

    /// <summary>Those of all services.</summary>
    public static IReadOnlyList<Listing> All => Found.Value;

    /// <summary>Those that no resource holds.</summary>
    public static IEnumerable<Listing> Roots => ByParent.Value[null];

    public static IEnumerable<Listing> Below(Type resourceType) => ByParent.Value[resourceType];

    /// <summary>How a type is found; null for one that has a collector of its own.</summary>
    public static Listing? Of(Type resourceType) => All.FirstOrDefault(listing => listing.ResourceType == resourceType);
}
