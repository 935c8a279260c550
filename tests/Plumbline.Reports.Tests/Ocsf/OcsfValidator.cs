using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Plumbline.Reports.Tests.Ocsf;

/// <summary>Holds an event against a published schema. Attributes that the schema does not know are errors.</summary>
internal sealed class OcsfValidator(OcsfSchema schema)
{
    private readonly List<string> _errors = [];
    private HashSet<string> _profiles = [];

    public IReadOnlyList<string> Validate(JsonObject json)
    {
        _errors.Clear();
        _profiles = [.. json["metadata"]?["profiles"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []];
        Check(json, OcsfSchema.ClassFile, "event");
        var type = (schema.ClassUid * 100) + (json["activity_id"]?.GetValue<int>() ?? 0);
        if (json["type_uid"]?.GetValue<int>() != type)
        {
            _errors.Add($"type_uid is not {type}");
        }

        return _errors;
    }

    private void Check(JsonObject json, string file, string path)
    {
        var attributes = schema.Attributes(file, _profiles);
        foreach (var (name, value) in json)
        {
            if (attributes.TryGetValue(name, out var attribute))
            {
                Check(value, attribute, $"{path}.{name}");
            }
            else
            {
                _errors.Add($"{path}.{name} is unknown");
            }
        }

        _errors.AddRange(
            from pair in attributes
            where pair.Value.IsRequired && !json.ContainsKey(pair.Key)
            select $"{path}.{pair.Key} is missing"
        );
        if (schema.AtLeastOne(file) is { Count: > 0 } names && !names.Any(json.ContainsKey))
        {
            _errors.Add($"{path} has none of {string.Join(", ", names)}");
        }
    }

    private void Check(JsonNode? value, OcsfAttribute attribute, string path)
    {
        if (value is JsonArray != attribute.IsArray && attribute.Type != "json_t")
        {
            _errors.Add($"{path}: an array, or none, where the other is due");
            return;
        }

        foreach (var item in value is JsonArray array ? array : [value?.DeepClone()])
        {
            CheckItem(item, attribute, path);
        }
    }

    private void CheckItem(JsonNode? item, OcsfAttribute attribute, string path)
    {
        if (attribute.Type is "object" or "json_t")
        {
            return;
        }

        if (schema.IsType(attribute.Type))
        {
            CheckPlain(item, schema.Type(attribute.Type), attribute, path);
        }
        else if (item is JsonObject json && schema.ObjectFile(attribute.Type) is { } file)
        {
            Check(json, file, path);
        }
        else
        {
            _errors.Add($"{path} is no object, or one that no schema beside the tests describes: {attribute.Type}");
        }
    }

    private void CheckPlain(JsonNode? item, OcsfType type, OcsfAttribute attribute, string path)
    {
        var isRight = (type.Basis, item?.GetValueKind()) switch
        {
            ("string_t", JsonValueKind.String) => IsRight(item!.GetValue<string>(), type),
            ("integer_t", JsonValueKind.Number) => item!.AsValue().TryGetValue<int>(out var number)
                && (attribute.Values.Count == 0 || attribute.Values.Contains(number)),
            ("long_t", JsonValueKind.Number) => item!.AsValue().TryGetValue<long>(out _),
            ("boolean_t", JsonValueKind.True or JsonValueKind.False) => true,
            _ => false,
        };
        if (!isRight)
        {
            _errors.Add($"{path} is no {attribute.Type}: {item?.ToJsonString()}");
        }
    }

    private static bool IsRight(string text, OcsfType type) =>
        text.Length <= (type.Longest ?? int.MaxValue)
        && (type.Pattern is null || Regex.IsMatch(text, type.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1)));
}
