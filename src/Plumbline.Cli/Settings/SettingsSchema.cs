using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Cli.Commands;
using Plumbline.Core.Rules;
using Plumbline.Core.Settings.Files;

namespace Plumbline.Cli.Settings;

/// <summary>The JSON Schema of settings files, made of the rules and of the options that there are.</summary>
internal sealed class SettingsSchema(RuleCatalog catalog, TunedCommand scan)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // The texts are ours, and people read them.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(Stream output)
    {
        JsonSerializer.Serialize(output, Build(), Layout);
        output.WriteByte((byte)'\n');
    }

    private JsonObject Build() =>
        new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = SettingsReader.Format,
            ["description"] = "Settings of Plumbline: plumbline.yaml. Printed by 'plumb config schema'.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("format"),
            ["properties"] = new JsonObject
            {
                ["format"] = new JsonObject { ["enum"] = new JsonArray(SettingsReader.Format) },
                ["profile"] = Text("The profile that scans use, unless --profile-set names another."),
                ["exceptions"] = Text("The file with accepted failures, as seen from this file's folder."),
                ["scan"] = Closed(
                    "Options of 'plumb scan'.",
                    scan.Settable.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                        .Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, OptionOf(pair.Value)))
                ),
                ["profiles"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = Profile() },
            },
            ["definitions"] = RuleSchema.Definitions(catalog),
        };

    private JsonObject Profile() =>
        Closed(
            "How rules are set.",
            [
                new("extends", Texts("Profiles whose settings count where this one says nothing.")),
                new(
                    "rules",
                    new JsonObject
                    {
                        ["type"] = "object",
                        ["additionalProperties"] = false,
                        ["properties"] = new JsonObject(
                            catalog.Rules.Select(rule =>
                                KeyValuePair.Create<string, JsonNode?>(rule.Id, RuleSchema.Reference(rule.Id))
                            )
                        ),
                        ["patternProperties"] = new JsonObject { ["[*?]"] = RuleSchema.Reference(RuleSchema.Several) },
                    }
                ),
            ]
        );

    private static JsonObject OptionOf(Option option) =>
        option.ValueType == typeof(bool) ? new JsonObject { ["type"] = "boolean", ["description"] = option.Description }
        : option.Arity.MaximumNumberOfValues > 1 ? Texts(option.Description!)
        : Text(option.Description!);

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Texts(string description) =>
        new()
        {
            ["type"] = new JsonArray("string", "array"),
            ["items"] = new JsonObject { ["type"] = "string" },
            ["description"] = description,
        };

    private static JsonObject Closed(string description, IEnumerable<KeyValuePair<string, JsonNode?>> properties) =>
        new()
        {
            ["type"] = "object",
            ["description"] = description,
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(properties),
        };
}
