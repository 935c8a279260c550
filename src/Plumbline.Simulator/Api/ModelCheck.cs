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
    public IEnumerable<FieldProblem> Problems(string model, JsonElement value, string path = "")
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [new FieldProblem(path, IsMissing: false, "must be a JSON object")];
        }

        return api.Models[model].SelectMany(field => Field(field.Key, field.Value, value, Join(path, field.Key)));
    }

    private IEnumerable<FieldProblem> Field(string name, FieldDescription field, JsonElement owner, string path)
    {
        if (owner.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
        {
            return Value(field.Type, field.Enum, value, path);
        }

        return strict && field.Required ? [new FieldProblem(path, IsMissing: true, "is required")] : [];
    }

    private IEnumerable<FieldProblem> Value(string type, IReadOnlyList<string>? values, JsonElement value, string path)
    {
        if (type.StartsWith("dict(str, ", StringComparison.Ordinal) && value.ValueKind == JsonValueKind.Object)
        {
            return value.EnumerateObject().SelectMany(p => Value(type[10..^1], null, p.Value, Join(path, p.Name)));
        }

        if (type.StartsWith("list[", StringComparison.Ordinal) && value.ValueKind == JsonValueKind.Array)
        {
            return value.EnumerateArray().SelectMany((item, i) => Value(type[5..^1], null, item, $"{path}[{i}]"));
        }

        if (api.Models.ContainsKey(type))
        {
            return Problems(type, value, path);
        }

        return Scalar(type, values, value) is { } text ? [new FieldProblem(path, IsMissing: false, text)] : [];
    }

    private string? Scalar(string type, IReadOnlyList<string>? values, JsonElement value) =>
        (type, value.ValueKind) switch
        {
            ("str", JsonValueKind.String) => strict && values?.Contains(value.GetString()!) == false
                ? $"must be one of {string.Join(", ", values)}"
                : null,
            ("str", _) => "must be a string",
            ("bool", JsonValueKind.True or JsonValueKind.False) => null,
            ("bool", _) => "must be true or false",
            ("int", JsonValueKind.Number) when value.TryGetInt64(out _) => null,
            ("int", _) => "must be a whole number",
            ("datetime", JsonValueKind.String) when IsTime(value.GetString()!) => null,
            ("datetime", _) => "must be a time such as \"2025-01-31T12:00:00Z\"",
            ("object", _) => null,
            _ => "must be a JSON " + (type.StartsWith("list", StringComparison.Ordinal) ? "array" : "object"),
        };

    private static bool IsTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
