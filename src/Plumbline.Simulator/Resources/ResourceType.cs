using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// One kind of thing that a service lists or gets, as its API description tells: what its collection is called, what
/// it is listed under, and what identifies it.
/// </summary>
internal sealed class ResourceType
{
    private static readonly string[] UsualIds = ["id", "key", "name"];

    private ResourceType(ServiceEntry service, string collection, Operation? list, Operation? get)
    {
        (Service, Collection, List, Get) = (service, collection, list, get);
        Shape = ListShape.Of(service.Description, list?.Response);
        Full = ModelOf(get?.Response) ?? Shape?.ItemType;
        Summary = Shape?.ItemType ?? Full;
        ParentFields = list is null ? SingletonParents(get!) : ListParents(list);
        IdFields = list is not null && (get ?? ItemOf(list)) is { } item ? IdsOf(item.PathParameters.Last()) : UsualIds;
    }

    private ResourceType(ServiceEntry service, string collection)
    {
        (Service, Collection, IsHidden) = (service, collection, true);
        (ParentFields, IdFields) = ([], UsualIds);
    }

    public ServiceEntry Service { get; }

    /// <summary>The simulator's own: kept like a resource, but no API shows it.</summary>
    public bool IsHidden { get; }

    /// <summary>The collection's bare name: <c>volumes</c> for what ListVolumes lists.</summary>
    public string Collection { get; }

    /// <summary>The collection's name with its package, which is unique: <c>core.volumes</c>.</summary>
    public string Name => $"{(IsHidden ? "sim" : Service.Package)}.{Collection}";

    public Operation? List { get; }

    public Operation? Get { get; }

    /// <summary>How the list answers; null if there is none, or its answer is of no common shape.</summary>
    public ListShape? Shape { get; }

    /// <summary>The model of one resource, and that of a list's item.</summary>
    public string? Full { get; }

    public string? Summary { get; }

    /// <summary>The fields that say what it is listed under: the list's path parameters, or the compartment.</summary>
    public IReadOnlyList<string> ParentFields { get; }

    /// <summary>The fields that may hold what the Get names it by, best first.</summary>
    public IReadOnlyList<string> IdFields { get; }

    /// <summary>Belongs to the tenancy and not to a region.</summary>
    public bool IsGlobal =>
        IsHidden || (Service.IsGlobal && Collection is not ("availabilityDomains" or "faultDomains"));

    /// <summary>There is one for each parent, such as a namespace's metadata: it has no id of its own.</summary>
    public bool IsSingleton => List is null;

    /// <summary>Its id need not be unique but under its parent.</summary>
    public bool IsNested => IsSingleton || ParentFields is not ([] or ["compartmentId"] or ["vaultId"]);

    /// <summary>What Resource Search and people call one of them: <c>Volume</c>.</summary>
    public string Noun => (Get is not null ? Get.Name[3..] : Full) ?? Collection;

    /// <summary>Whether the API's own models have this field.</summary>
    public bool HasField(string field) =>
        Service.Description.FieldsOf(Full).ContainsKey(field)
        || Service.Description.FieldsOf(Summary).ContainsKey(field);

    public string KeyOf(string parentId, string id) => IsNested ? $"{parentId}/{id}" : id;

    /// <summary>A kind of thing that a service keeps to itself; it belongs to the tenancy, since replicas share it.</summary>
    public static ResourceType Hidden(ServiceEntry service, string collection) => new(service, collection);

    /// <summary>Everything that this service lists or gets.</summary>
    public static IEnumerable<ResourceType> Of(ServiceEntry service)
    {
        var operations = service.Description.Operations;
        var taken = new HashSet<Operation>();
        foreach (var list in operations.Where(operation => operation.IsList))
        {
            var get = operations.FirstOrDefault(operation => operation.IsGet && IsItemOf(operation, list));
            taken.Add(get ?? list);
            yield return new ResourceType(service, Uncapitalised(list.Subject), list, get);
        }

        foreach (var get in operations.Where(operation => operation.IsGet && !taken.Contains(operation)))
        {
            yield return new ResourceType(service, Uncapitalised(get.Subject), list: null, get);
        }
    }

    // What has no Get may still be deleted by a name that it has in its list.
    private Operation? ItemOf(Operation list) =>
        Service.Description.Operations.FirstOrDefault(operation =>
            operation.Method is "DELETE" && IsItemOf(operation, list)
        );

    // GET /volumes/{volumeId} is an item of GET /volumes.
    private static bool IsItemOf(Operation get, Operation list) =>
        get.Segments.Length == list.Segments.Length + 1
        && get.Segments[^1].StartsWith('{')
        && get.Segments.Zip(list.Segments).All(pair => pair.First == pair.Second);

    private static string Uncapitalised(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string? ModelOf(string? response) =>
        response is null or "stream" or "str" or "bytes" ? null : new FieldDescription(response).ItemType;

    private string[] ListParents(Operation list) =>
        Collection is "keys" && Service.Package is "key_management" ? ["vaultId"]
        : list.PathParameters.Any() ? [.. list.PathParameters]
        : list.Parameters.ContainsKey("compartmentId") ? ["compartmentId"]
        : [];

    private static string[] SingletonParents(Operation get) =>
        get.PathParameters.Any() ? [.. get.PathParameters]
        : get.Parameters.ContainsKey("compartmentId") ? ["compartmentId"]
        : [];

    private static string[] IdsOf(string parameter) =>
        parameter.EndsWith("Id", StringComparison.Ordinal) ? [parameter, .. UsualIds]
        : parameter.EndsWith("Name", StringComparison.Ordinal) ? [parameter, "name", "id"]
        : [parameter, .. UsualIds];
}
