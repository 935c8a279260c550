namespace Plumbline.Simulator.Api;

/// <summary>
/// One OCI service as data: its operations and the fields of its models. Source: the clients and models of the
/// official Python SDK 2.182.1.
/// </summary>
internal sealed record ApiDescription(
    IReadOnlyList<Operation> Operations,
    IReadOnlyDictionary<string, ModelDescription> Models
)
{
    private PathTree? _paths;

    public static ApiDescription Read(string service) => EmbeddedJson.Read<ApiDescription>($"api/{service}.json");

    public PathTree Paths => _paths ??= PathTree.Of(Operations);

    /// <summary>The fields of a model; none for a type that is no model.</summary>
    public IReadOnlyDictionary<string, FieldDescription> FieldsOf(string? model) =>
        model is not null && Models.TryGetValue(model, out var description)
            ? description.Fields
            : System.Collections.Immutable.ImmutableDictionary<string, FieldDescription>.Empty;
}
