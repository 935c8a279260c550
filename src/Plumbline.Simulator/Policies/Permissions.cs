namespace Plumbline.Simulator.Policies;

/// <summary>Which permissions the operations of OCI's APIs need, and which verbs give them.</summary>
internal static class Permissions
{
    private static readonly PermissionTable Table = EmbeddedJson.Read<PermissionTable>("permissions.json");

    private static readonly Dictionary<string, Permission> ByName = Table
        .Services.Values.SelectMany(service => service.Grants())
        .GroupBy(grant => grant.Permission, StringComparer.Ordinal)
        .ToDictionary(
            grants => grants.Key,
            grants => new Permission(
                grants.Key,
                grants
                    .GroupBy(grant => grant.ResourceType, StringComparer.OrdinalIgnoreCase)
                    .ToDictionary(
                        type => type.Key,
                        type => type.Min(grant => grant.Verb),
                        StringComparer.OrdinalIgnoreCase
                    )
            ),
            StringComparer.Ordinal
        );

    private static readonly Dictionary<string, string[]> Families = Table.Families.ToDictionary(
        family => family.Key,
        family => Split(family.Value),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>For a key that an operation names for a resource, in the key's compartment.</summary>
    public static readonly Permission KeyAssociate = ByName["KEY_ASSOCIATE"];

    /// <summary>For the key that a resource had until then, in that key's compartment.</summary>
    public static readonly Permission KeyDisassociate = ByName["KEY_DISASSOCIATE"];

    /// <summary>All that a caller must have. Keys that the request names for resources come on top.</summary>
    /// <param name="service">As in the API descriptions: <c>key_management.kms_vault</c>, or its first part.</param>
    /// <param name="path">The operation's path with or without its parameters filled in.</param>
    public static IReadOnlyList<Permission> For(string service, string operation, string method, string path)
    {
        var known = Table.Services.GetValueOrDefault(service.Split('.')[0]) ?? new ServicePermissions();
        return known.Operations?.GetValueOrDefault(operation) is { } names
            ? [.. Split(names).Select(Named)]
            : [ByRule(known, OperationKind.Of(operation, method), Naming.Collection(path))];
    }

    /// <summary>A permission of the table by its name.</summary>
    public static Permission Named(string name) => ByName[name];

    /// <summary>The resource types that a name in a policy covers: a family's, or the one itself.</summary>
    public static IReadOnlyList<string> Members(string resourceType) =>
        Families.TryGetValue(resourceType, out var members) ? members : [resourceType];

    public static string[] Split(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Permission ByRule(ServicePermissions service, OperationKind kind, string collection)
    {
        var type = service.ResourceTypeOf(collection);
        var levels = service.Types?.GetValueOrDefault(type);
        var names = levels is null ? [] : levels.Values.SelectMany(Split).ToArray();
        var stem = names.Length == 0 ? Naming.Stem(type) : StemOf(names[0]);
        var name = kind.Endings.Select(ending => $"{stem}_{ending}").FirstOrDefault(names.Contains);
        return name is not null ? ByName[name] : Derived($"{stem}_{kind.Endings[0]}", kind.Verb, type, service.Family);
    }

    private static Permission Derived(string name, Verb verb, string type, string? family)
    {
        var types = family is null ? [type] : new[] { type, family };
        return new Permission(name, types.ToDictionary(t => t, _ => verb, StringComparer.OrdinalIgnoreCase));
    }

    private static string StemOf(string permission) => permission[..permission.LastIndexOf('_')];
}
