using System.Text.Json;
using Plumbline.Cli.Settings;

namespace Plumbline.Cli.Terminal;

/// <summary>What is in force, as JSON: each value as <c>{ "value": …, "origin": … }</c>.</summary>
internal static class SettingsJson
{
    public static void Write(ShownSettings settings, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        WriteAll(settings.Files, json);
        WriteObject("scan", settings.Options, json);
        json.WriteStartObject("rules");
        foreach (var rule in settings.Rules)
        {
            json.WriteStartObject(rule.Id);
            WriteRule(rule, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteRule(ShownRule rule, Utf8JsonWriter json)
    {
        WriteAll(rule.Values, json);
        WriteObject("parameters", rule.Parameters, json);
        json.WriteStartArray("overrides");
        foreach (var scope in rule.Overrides)
        {
            json.WriteStartObject();
            WriteAll(scope.Values, json);
            WriteObject("parameters", scope.Parameters, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObject(string name, IReadOnlyList<ShownValue> values, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        WriteAll(values, json);
        json.WriteEndObject();
    }

    private static void WriteAll(IReadOnlyList<ShownValue> values, Utf8JsonWriter json)
    {
        foreach (var value in values)
        {
            json.WriteStartObject(value.Name);
            json.WritePropertyName("value");
            WriteValue(value, json);
            json.WriteString("origin", value.Origin.Length == 0 ? null : value.Origin);
            json.WriteEndObject();
        }
    }

    private static void WriteValue(ShownValue value, Utf8JsonWriter json)
    {
        if (value.IsList)
        {
            json.WriteStartArray();
            value.Texts.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }
        else if (value.Texts is ["true" or "false"])
        {
            json.WriteBooleanValue(value.Texts[0] == "true");
        }
        else
        {
            json.WriteStringValue(value.Texts.Count == 0 ? null : value.Texts[0]);
        }
    }
}
