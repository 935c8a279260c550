using System.Globalization;
using System.Text.Json;

namespace Plumbline.Simulator.Api;

/// <summary>
/// Holds JSON against a model. A request body is checked strictly (required fields, enums); a tenancy file only for
/// types, since it may well describe values that this simulator has never heard of.
/// </summary>
internal sealed class ModelCheck(ApiDescription api, bool strict)
{
    /// <summary>Every field that does not fit; unknown fields are fine.</summary>
    public IEnumerable<FieldProblem> Problems(string model, JsonElement value, string path = "") =>
        value.ValueKind == JsonValueKind.Object
            ? Actual(api.Models[model], value)
                .Fields.SelectMany(field => Field(field.Key, field.Value, value, Join(path, field.Key)))
            : [new FieldProblem(path, IsMissing: false, "must be a JSON object")];

    // A value that names no subtype we know is held against what all subtypes share.
    private ModelDescription Actual(ModelDescription model, JsonElement value) =>
        model is { Discriminator: { } field, Subtypes: { } subtypes }
        && value.TryGetProperty(field, out var name)
        && name.ValueKind == JsonValueKind.String
        && subtypes.TryGetValue(name.GetString()!, out var subtype)
            ? api.Models[subtype]
            : model;

    private IEnumerable<FieldProblem> Field(string name, FieldDescription field, JsonElement owner, string path)
    {
        if (owner.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            return Value(field, value, path);
        }

        return strict && field.Required ? [new FieldProblem(path, IsMissing: true, "is required")] : [];
    }

    private IEnumerable<FieldProblem> Value(FieldDescription field, JsonElement value, string path)
    {
        if (field.IsDictionary && value.ValueKind == JsonValueKind.Object)
        {
            return value.EnumerateObject().SelectMany(p => Value(new(field.ItemType), p.Value, Join(path, p.Name)));
        }

        if (field.IsMany && value.ValueKind == JsonValueKind.Array)
        {
            var item = field with { Type = field.ItemType };
            return value.EnumerateArray().SelectMany((element, i) => Value(item, element, $"{path}[{i}]"));
        }

        if (api.Models.ContainsKey(field.Type))
        {
            return Problems(field.Type, value, path);
        }

        return Scalar(field, value) is { } text ? [new FieldProblem(path, IsMissing: false, text)] : [];
    }

    private string? Scalar(FieldDescription field, JsonElement value) =>
        (field.Type, value.ValueKind) switch
        {
            ("str", JsonValueKind.String) => strict && field.Enum?.Contains(value.GetString()!) == false
                ? $"must be one of {string.Join(", ", field.Enum)}"
                : null,
            ("str", _) => "must be a string",
            ("bool", JsonValueKind.True or JsonValueKind.False) => null,
            ("bool", _) => "must be true or false",
            ("int", JsonValueKind.Number) when value.TryGetInt64(out _) => null,
            ("int", _) => "must be a whole number",
            ("float", JsonValueKind.Number) => null,
            ("float", _) => "must be a number",
            ("datetime" or "date", JsonValueKind.String) when IsTime(value.GetString()!) => null,
            ("datetime", _) => "must be a time such as \"2025-01-31T12:00:00Z\"",
            ("date", _) => "must be a date such as \"2025-01-31\"",
            _ when field.IsMany => "must be a JSON array",
            _ when field.IsDictionary => "must be a JSON object",
            // "object", and names of models that the description does not have, may be anything.
            _ => null,
        };

    private static bool IsTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
