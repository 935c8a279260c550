using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Cli.Settings;

/// <summary>The part of the schema that says how rules are set.</summary>
internal static class RuleSchema
{
    /// <summary>The definition for a name with wildcards, which has no parameters.</summary>
    public const string Several = "several-rules";

    private const string RiskName = "risk";
    private const string ParametersSuffix = "-parameters";

    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    public static JsonObject Definitions(RuleCatalog catalog)
    {
        var definitions = new JsonObject
        {
            [RiskName] = new JsonObject { ["enum"] = Array(Enum.GetValues<Risk>().Select(WireName.Of)) },
            [Several] = RuleOf("Several rules.", parameters: null),
        };
        foreach (var rule in catalog.Rules)
        {
            var parameters = rule.Parameters.Count == 0 ? null : rule.Id + ParametersSuffix;
            definitions[rule.Id] = RuleOf(rule.Page.Title, parameters);
            if (parameters is not null)
            {
                definitions[parameters] = ParametersOf(rule);
            }
        }

        return definitions;
    }

    private static JsonObject RuleOf(string title, string? parameters)
    {
        var properties = Changes(parameters);
        var scoped = Changes(parameters);
        scoped["compartment"] = Text("Compartments by path, such as root/prod/**.");
        scoped["tag"] = Text("A tag: key, key:value or Namespace.key:value.");
        properties["overrides"] = new JsonObject
        {
            ["type"] = "array",
            ["description"] =
                "What differs for some resources. All that fit count; where two say the same, the later wins.",
            ["items"] = Closed(scoped),
        };
        var rule = Closed(properties);
        rule["description"] = title;
        return rule;
    }

    private static JsonObject Changes(string? parameters)
    {
        var changes = new JsonObject
        {
            ["enabled"] = new JsonObject { ["type"] = "boolean" },
            [RiskName] = Reference(RiskName),
        };
        if (parameters is not null)
        {
            changes["parameters"] = Reference(parameters);
        }

        return changes;
    }

    private static JsonObject ParametersOf(Rule rule) =>
        Closed(
            new JsonObject(
                rule.Parameters.Select(parameter =>
                    KeyValuePair.Create<string, JsonNode?>(
                        parameter.Name,
                        ParameterOf(parameter, rule.Page.Parameters.GetValueOrDefault(parameter.Name))
                    )
                )
            )
        );

    private static JsonObject ParameterOf(Parameter parameter, string? meaning)
    {
        var schema = new JsonObject { ["type"] = parameter.Kind };
        if (meaning is not null)
        {
            schema["description"] = meaning;
        }

        if (parameter.IsList)
        {
            schema["items"] = new JsonObject { ["type"] = "string" };
        }

        if (parameter.Choices.Count > 0)
        {
            schema["enum"] = Array(parameter.Choices);
        }

        if (parameter.Range is var (least, most))
        {
            (schema["minimum"], schema["maximum"]) = (least, most);
        }

        schema["default"] = DefaultOf(parameter);
        return schema;
    }

    private static JsonNode DefaultOf(Parameter parameter) =>
        parameter.Kind switch
        {
            "array" => Array(parameter.DefaultTexts),
            "boolean" => parameter.DefaultTexts[0] == "true",
            "integer" => int.Parse(parameter.DefaultTexts[0], CultureInfo.InvariantCulture),
            _ => parameter.DefaultTexts[0],
        };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static JsonObject Closed(JsonObject properties) =>
        new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
        };
}
