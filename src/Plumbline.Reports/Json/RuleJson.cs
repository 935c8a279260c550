using System.Text.Json;
using Plumbline.Core.Rules;

namespace Plumbline.Reports.Json;

/// <summary>Writes rules as JSON.</summary>
public static class RuleJson
{
    /// <summary><c>{ "items": [ … ] }</c>, without the pages' texts.</summary>
    public static void WriteList(IEnumerable<Rule> rules, Stream output) =>
        Write(
            output,
            json =>
            {
                json.WriteStartArray("items");
                foreach (var rule in rules)
                {
                    json.WriteStartObject();
                    RuleSection.WriteFields(rule.Card, json);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );

    /// <summary>One rule with its page in Markdown.</summary>
    public static void Write(Rule rule, Stream output) =>
        Write(
            output,
            json =>
            {
                RuleSection.WriteFields(rule.Card, json);
                json.WriteString("page", rule.Page.Body);
            }
        );

    private static void Write(Stream output, Action<Utf8JsonWriter> writeFields)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        writeFields(json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
