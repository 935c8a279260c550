using System.Text.Json;
using Plumbline.Simulator.Access;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads every collection that has no reader of its own, by what the API description says of its items.</summary>
internal sealed class ResourceReader(
    CollectionReader collections,
    Func<string, bool> compartmentExists,
    TenancySeed tenancy
)
{
    private static readonly string[] ReadElsewhere =
    [
        "$schema",
        "tenancy",
        "regions",
        "compartments",
        "vaults",
        "keys",
        "keyVersions",
        "faults",
    ];

    // What the server itself would say of a resource that is there for use, whatever its type.
    private static readonly string[] UsualStates = ["ACTIVE", "AVAILABLE", "ENABLED", "RUNNING", "SUCCEEDED"];

    /// <summary>The top-level names that a tenancy file may have.</summary>
    public static IEnumerable<string> Names => ReadElsewhere.Concat(ResourceTypes.Names);

    public IReadOnlyList<Resource> ReadAll(Node root) =>
        [
            .. root
                .Value.EnumerateObject()
                .Select(property => property.Name)
                .Where(name => !ReadElsewhere.Contains(name, StringComparer.Ordinal))
                .SelectMany(name => Read(root.Optional(name)!.Value, Type(root, name))),
        ];

    private static ResourceType Type(Node root, string name)
    {
        var node = root with { Path = name };
        if (ResourceTypes.Find(name) is { } type)
        {
            return type;
        }

        var owners = ResourceTypes.Owners(name);
        throw node.Wrong(
            owners.Count > 1
                ? $"is a collection of several services; write {string.Join(" or ", owners.Select(o => $"{o.Package}.{name}"))}"
                : $"is no collection; {Nearest.Advice(name, Names)}"
        );
    }

    private IEnumerable<Resource> Read(Node collection, ResourceType type)
    {
        var check = new ModelCheck(type.Service.Description, strict: false);
        var taken = new HashSet<(string Region, string Key)>();
        foreach (var (position, item) in collection.Items().Index())
        {
            item.Demand(item.Value.ValueKind == JsonValueKind.Object, "must be a JSON object");
            CollectionReader.DemandFit(item, check, type);
            PolicyCheck.Demand(item, type);
            var resource = Resource(item, type, position);
            item.Demand(
                taken.Add((resource.Region, resource.Key)),
                $"repeats {Node.Quote(resource.Id)}; give each one an identity of its own"
            );
            yield return resource;
        }
    }

    private Resource Resource(Node item, ResourceType type, int position)
    {
        var id = Id(item, type, position);
        var parentId = string.Join('/', type.ParentFields.Select(field => Parent(item, field)));
        var region = type.IsGlobal ? "" : Region(item);
        var placedIn = Compartment(item, type);
        var draft = Completed(item, type, position);
        foreach (var field in type.ParentFields.Append("region").Where(field => !type.HasField(field)))
        {
            draft.Without(field);
        }

        return new Resource(type, region, parentId, id, draft.ToBytes(), placedIn);
    }

    private static string Id(Node item, ResourceType type, int position)
    {
        if (type.IsSingleton)
        {
            return "";
        }

        var field = type.IdFields.FirstOrDefault(type.HasField) ?? type.IdFields[0];
        return item.OptionalScalar(field)
            ?? (
                type.Get is null && field is not "id"
                    ? $"#{position}"
                    : item.RequiredText(
                        field,
                        field is "id" ? "give each one its OCID" : "each one is known by it"
                    ).Text
            );
    }

    // A list that asks for the compartment would never show what is in none.
    private string? Compartment(Node item, ResourceType type)
    {
        var isAsked = type.List?.Parameters.GetValueOrDefault("compartmentId")?.Required == true;
        return isAsked || item.OptionalText("compartmentId") is not null
            ? CollectionReader.Reference(item, "compartmentId", "compartment", compartmentExists).Text
            : null;
    }

    private string Parent(Node item, string field) =>
        field switch
        {
            "compartmentId" => CollectionReader.Reference(item, "compartmentId", "compartment", compartmentExists).Text,
            "namespaceName" => item.OptionalText("namespaceName")
                ?? item.OptionalText("namespace")
                ?? tenancy.Namespace,
            _ => item.OptionalScalar(field) ?? item.RequiredText(field, "say what it belongs to").Text,
        };

    // A tenancy in one region need not say so each time.
    private string Region(Node item) =>
        item.Optional("region") is null && tenancy.Regions.Count == 1 ? tenancy.HomeRegion : collections.Region(item);

    private static Draft Completed(Node item, ResourceType type, int position)
    {
        var draft = new Draft(item.Value);
        var fields = type.Service.Description.FieldsOf(type.Full);
        if (fields.TryGetValue("lifecycleState", out var state) && UsualState(state) is { } usual)
        {
            draft.Default("lifecycleState", usual);
        }

        if (fields.ContainsKey("timeCreated"))
        {
            draft.Created(position);
        }

        return fields.ContainsKey("freeformTags") ? draft.WithTags() : draft;
    }

    private static string? UsualState(FieldDescription state) =>
        UsualStates.FirstOrDefault(usual => state.Enum?.Contains(usual, StringComparer.Ordinal) == true);
}
