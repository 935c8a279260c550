namespace Plumbline.Simulator.Policies;

/// <summary>
/// What a service's policy reference says. <c>Types</c>: resource type, then verb, then the permissions it adds.
/// <c>Collections</c>: the resource type of a path's collection where it has another name. <c>Operations</c>: the
/// permissions of operations that do not follow from their names. <c>Family</c> has all other types of the service.
/// </summary>
internal sealed record ServicePermissions(
    string? Family = null,
    Dictionary<string, Dictionary<string, string>>? Types = null,
    Dictionary<string, string>? Collections = null,
    Dictionary<string, string>? Operations = null
)
{
    public IEnumerable<(string Permission, string ResourceType, Verb Verb)> Grants() =>
        from type in Types ?? []
        from level in type.Value
        from permission in Permissions.Split(level.Value)
        select (permission, type.Key, Enum.Parse<Verb>(level.Key, ignoreCase: true));

    public string ResourceTypeOf(string collection) =>
        Collections?.GetValueOrDefault(collection) ?? Naming.KebabCase(collection);
}
