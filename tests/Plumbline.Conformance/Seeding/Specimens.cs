using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Conformance.Seeding;

/// <summary>Makes a few resources of any type from its description, always the same ones.</summary>
internal static class Specimens
{
    public const string TenancyId = "ocid1.tenancy.oc1..aaaaaaaaspecimens";
    public const string CompartmentId = "ocid1.compartment.oc1..aaaaaaaaspecimens";

    public const string Region = "us-ashburn-1";

    private const int Several = 5;

    /// <summary>The tenancy's name in Object Storage.</summary>
    public static string Namespace { get; } = $"ax{Ocid.Hash(TenancyId)[..10]}";

    /// <summary>Of what is known by a value of an enumeration there are no more than values.</summary>
    public static int CountOf(ResourceType type) =>
        type.IsSingleton ? 1 : Math.Min(Several, DescriptionOf(type, IdField(type))?.Enum?.Count ?? Several);

    public static IEnumerable<string> IdsOf(ResourceType type) =>
        Enumerable.Range(0, CountOf(type)).Select(position => IdOf(type, position));

    public static JsonObject[] Of(ResourceType type) =>
        [.. Enumerable.Range(0, CountOf(type)).Select(position => Of(type, position))];

    /// <summary>The field that holds what a Get names a resource by.</summary>
    public static string IdField(ResourceType type) => type.IdFields.FirstOrDefault(type.HasField) ?? type.IdFields[0];

    /// <summary>The value of a path parameter that leads to the specimens of a service.</summary>
    public static string PathValue(ServiceEntry service, Operation operation, string parameter)
    {
        var end = Array.IndexOf(operation.Segments, $"{{{parameter}}}") + 1;
        var owner = ResourceTypes
            .Of(service)
            .FirstOrDefault(type =>
                type is { IsSingleton: false, Get: { } get } && get.Segments.SequenceEqual(operation.Segments.Take(end))
            );
        return owner is null ? Known(parameter) : IdOf(owner, 0);
    }

    /// <summary>What a required parameter is given; a resource that has a field of this name holds the same.</summary>
    public static JsonNode Value(string name, FieldDescription field) =>
        name switch
        {
            "compartmentId" => CompartmentId,
            "tenancyId" => TenancyId,
            _ when field.Enum is { } values => values.FirstOrDefault(v => v is "ACTIVE" or "AVAILABLE") ?? values[0],
            _ => field.ItemType switch
            {
                "int" => 1,
                "float" => 1.5,
                "bool" => true,
                "datetime" => "2026-01-02T03:04:05.678Z",
                "date" => "2026-01-02",
                _ => Known(name),
            },
        };

    private static JsonObject Of(ResourceType type, int position)
    {
        var json = new JsonObject(Scalars(type));
        var operation = (type.List ?? type.Get)!;
        foreach (var parameter in operation.PathParameters)
        {
            json[parameter] = Typed(type, parameter, PathValue(type.Service, operation, parameter));
        }

        if (!type.IsSingleton)
        {
            json[IdField(type)] = Typed(type, IdField(type), IdOf(type, position));
        }

        if (operation.Parameters.ContainsKey("compartmentId") || type.HasField("compartmentId"))
        {
            json["compartmentId"] = CompartmentId;
        }

        foreach (var (name, parameter) in operation.Parameters.Where(p => p.Value.Required && type.HasField(p.Key)))
        {
            json[name] = Value(name, parameter);
        }

        if (type.Full is null)
        {
            json["content"] = "1";
        }

        json["region"] = Region;
        return json;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Scalars(ResourceType type) =>
        type
            .Service.Description.FieldsOf(type.Full)
            .Where(field => IsScalar(field.Value) && !field.Key.EndsWith("Endpoint", StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Value(field.Key, field.Value)));

    private static bool IsScalar(FieldDescription field) =>
        field is { IsMany: false, IsDictionary: false }
        && field.Type is "str" or "int" or "float" or "bool" or "datetime" or "date";

    private static string IdOf(ResourceType type, int position)
    {
        var field = IdField(type);
        return DescriptionOf(type, field) switch
        {
            { ItemType: "int" } => $"{position + 1}",
            { Enum: { } values } => values[position % values.Count],
            _ when field.EndsWith("Name", StringComparison.Ordinal) || field is "name" =>
                $"{type.Collection}-{position}",
            _ => $"ocid1.{type.Noun.ToLowerInvariant()}.oc1.iad.{type.Collection.ToLowerInvariant()}{position}",
        };
    }

    private static JsonNode Typed(ResourceType type, string field, string value) =>
        DescriptionOf(type, field)?.ItemType is "int"
            ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)
            : value;

    private static FieldDescription? DescriptionOf(ResourceType type, string field) =>
        type.Service.Description.FieldsOf(type.Full).GetValueOrDefault(field)
        ?? type.Service.Description.FieldsOf(type.Summary).GetValueOrDefault(field);

    private static string Known(string name) =>
        name switch
        {
            "namespaceName" or "namespace" => Namespace,
            "tenancyId" => TenancyId,
            "compartmentId" => CompartmentId,
            "vaultId" => IdOf(ResourceTypes.Vaults, 0),
            _ => $"{name}-0",
        };
}
