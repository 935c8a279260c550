using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Conformance.Seeding;

/// <summary>
/// One call that a client must make of a service: its arguments by their wire names, and the ids that it must find,
/// each in the field <c>IdField</c>.
/// </summary>
internal sealed record DataCall(
    string Service,
    string Host,
    string Operation,
    JsonObject Arguments,
    bool IsList,
    bool HasPages,
    string IdField,
    IReadOnlyList<string> Ids
)
{
    public static DataCall Of(ResourceType type, Operation operation) =>
        new(
            type.Service.Service,
            type.Service.Host,
            operation.Name,
            new JsonObject([.. PathArguments(type, operation), .. QueryArguments(operation)]),
            operation.IsList,
            operation.Parameters.ContainsKey("limit") && operation.Parameters.ContainsKey("page"),
            Specimens.IdField(type),
            Expected(type, operation)
        );

    private static IEnumerable<KeyValuePair<string, JsonNode?>> PathArguments(ResourceType type, Operation operation) =>
        operation.PathParameters.Select(name =>
            KeyValuePair.Create(name, (JsonNode?)Specimens.PathValue(type.Service, operation, name))
        );

    private static IEnumerable<KeyValuePair<string, JsonNode?>> QueryArguments(Operation operation) =>
        operation
            .Parameters.Where(parameter => parameter.Value.Required || parameter.Key is "compartmentId")
            .Select(parameter =>
                KeyValuePair.Create(
                    parameter.Key,
                    parameter.Value.IsMany
                        ? new JsonArray(Specimens.Value(parameter.Key, parameter.Value))
                        : (JsonNode?)Specimens.Value(parameter.Key, parameter.Value)
                )
            );

    private static string[] Expected(ResourceType type, Operation operation) =>
        type.IsSingleton || !Shows(type, operation) ? []
        : operation.IsList ? [.. Specimens.IdsOf(type)]
        : [Specimens.IdsOf(type).First()];

    // Some answers do not hold what the resource is known by.
    private static bool Shows(ResourceType type, Operation operation) =>
        type.Service.Description.Models.ContainsKey(new FieldDescription(operation.Response ?? "").ItemType)
        && type.Service.Description.FieldsOf(operation.IsList ? type.Summary : type.Full)
            .ContainsKey(Specimens.IdField(type));
}
