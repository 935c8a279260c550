using System.Globalization;
using System.Text.Json;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

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
                    WriteFields(rule, json);
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
                WriteFields(rule, json);
                json.WriteString("page", rule.Page.Body);
            }
        );

    private static void WriteFields(Rule rule, Utf8JsonWriter json)
    {
        var page = rule.Page;
        json.WriteString("id", rule.Id);
        json.WriteString("title", page.Title);
        json.WriteString("risk", WireName.Of(page.Risk));
        json.WriteString("category", WireName.Of(page.Category));
        json.WriteString("resource", page.Resource);
        json.WriteStrings("permissions", page.Permissions);
        json.WriteStartObject("parameters");
        foreach (var (name, meaning) in page.Parameters)
        {
            json.WriteString(name, meaning);
        }

        json.WriteEndObject();
        json.WriteStrings("aliases", page.Aliases);
        json.WriteString("reviewed", page.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

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
