using System.Collections.Concurrent;
using System.Text;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// Every List and Get of every service, worked from its description: what is listed under what, which parameters
/// filter, how a list answers.
/// </summary>
internal static class ResourceApi
{
    private static readonly ConcurrentDictionary<ResourceType, (View Full, View Summary)> Views = new();

    // Asked for twice in every call: whether it is served, and as what.
    private static readonly ConcurrentDictionary<Operation, ResourceType?> ByOperation = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>The kind of resource that an operation lists or gets; null for any other operation.</summary>
    public static ResourceType? TypeOf(ServiceEntry service, Operation operation) =>
        ByOperation.GetOrAdd(operation, static (asked, owner) => Derived(owner, asked), service);

    public static Answer Serve(Call call, ResourceType type) =>
        call.Route.Operation == type.List ? List(call, type) : Get(call, type);

    public static View Summary(ResourceType type) => ViewsOf(type).Summary;

    public static View Full(ResourceType type) => ViewsOf(type).Full;

    private static ResourceType? Derived(ServiceEntry service, Operation operation) =>
        operation.IsList || operation.IsGet
            ? ResourceTypes.Of(service).FirstOrDefault(type => type.List == operation || type.Get == operation)
        : operation.Method is "HEAD"
            ? ResourceTypes.Of(service).FirstOrDefault(type => type.Get?.Path == operation.Path)
        : null;

    private static Answer List(Call call, ResourceType type)
    {
        var filter = Filter.Of(call, type);
        var found = InScope(call, type).Where(filter.Admits).ToArray();
        return Answer.List(call, found, Summary(type).Write, type.Shape ?? new ListShape("items", ""));
    }

    private static Answer Get(Call call, ResourceType type)
    {
        if (Find(call, type) is not { } found)
        {
            return Defaults.Of(call, type) is { } usual ? Answer.Of(usual) : throw ApiException.NotFound();
        }

        return type.Full is null && !type.HasField("id") ? Content(found, call)
            : call.Route.Operation.IsOfMany
                ? Answer.List(call, [found], Full(type).Write, new ListShape(null, type.Full!))
            : Answer.One(found, Full(type));
    }

    private static IEnumerable<Resource> InScope(Call call, ResourceType type)
    {
        var collection = call.Tenancy[type];
        var region = RegionOf(call, type);
        if (call.Optional("compartmentId") is { } compartmentId && !call.Tenancy.HasCompartment(compartmentId))
        {
            throw ApiException.NotFound();
        }

        if (type.List!.PathParameters.Any())
        {
            DemandParent(call);
            return collection.Under(region, ParentIn(call, type.ParentFields));
        }

        return call.Optional("compartmentId") is not { } id ? collection.All.Where(r => r.Region == region)
            : call.Flag("compartmentIdInSubtree")
                ? call.Tenancy.Subtree(id).SelectMany(c => collection.Under(region, c))
            : collection.Under(region, id);
    }

    private static void DemandParent(Call call)
    {
        if (ResourceTypes.Addressed(call.Route) is not null && call.Addressed() is null)
        {
            throw ApiException.NotFound();
        }
    }

    // By its key, and where services take a name or an id, by the other one.
    private static Resource? Find(Call call, ResourceType type)
    {
        var region = RegionOf(call, type);
        if (type.IsSingleton)
        {
            return call.Tenancy[type].Find(region, type.KeyOf(ParentIn(call, type.ParentFields), ""));
        }

        var id = call[type.Get!.PathParameters.Last()];
        var parentId = ParentIn(call, type.Get.PathParameters.SkipLast(1));
        return call.Tenancy[type].Find(region, type.KeyOf(parentId, id))
            ?? (
                type.IsNested
                    ? call.Tenancy[type]
                        .Under(region, parentId)
                        .FirstOrDefault(r => type.IdFields.Any(f => r.Text(f) == id))
                    : null
            );
    }

    private static string RegionOf(Call call, ResourceType type) => type.IsGlobal ? "" : call.Region;

    private static string ParentIn(Call call, IEnumerable<string> fields) =>
        string.Join('/', fields.Select(name => call.Optional(name) ?? ""));

    // A file, a report: what the resource's own field "content" holds.
    private static Answer Content(Resource resource, Call call) =>
        call.Route.Operation.Response is "str"
            ? Answer.Of(resource.Text("content"), resource.ETag)
            : new Answer(200, Encoding.UTF8.GetBytes(resource.Text("content") ?? ""), resource.ETag)
            {
                ContentType = "application/octet-stream",
            };

    private static (View Full, View Summary) ViewsOf(ResourceType type) =>
        Views.GetOrAdd(type, static t => (View.Full(t), View.Summary(t)));
}
