using System.Globalization;
using System.Text.Json;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Sarif;

/// <summary>A rule, with its whole page as help.</summary>
internal static class DescriptorSection
{
    /// <summary>GitHub takes at most 20 tags.</summary>
    private const int MostReferences = 18;

    /// <param name="references">The requirements of frameworks that the rule looks at.</param>
    public static void Write(RuleCard rule, IReadOnlyList<string> references, Utf8JsonWriter json)
    {
        var page = rule.Page;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(page.Title));
        WriteText(json, "shortDescription", page.Title);
        WriteText(json, "fullDescription", FirstParagraph(page));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifRisk.Level(page.Risk));
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", page.Body);
        json.WriteString("markdown", page.Body);
        json.WriteEndObject();
        WriteProperties(rule, references, json);
        json.WriteEndObject();
    }

    private static void WriteProperties(RuleCard rule, IReadOnlyList<string> references, Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(WireName.Of(rule.Page.Category));
        json.WriteStringValue(rule.Service);
        foreach (var reference in references.Take(MostReferences))
        {
            json.WriteStringValue(reference);
        }

        json.WriteEndArray();
        json.WriteString("precision", "high");
        json.WriteString("security-severity", SarifRisk.Severity(rule.Page.Risk));
        json.WriteString("risk", WireName.Of(rule.Page.Risk));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>As <c>GatesAreClosed</c>.</summary>
    private static string NameOf(string title)
    {
        var words = title.Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)));
        return string.Concat(
            words
                .Where(word => word.Length > 0)
                .Select(word => word[..1].ToUpper(CultureInfo.InvariantCulture) + word[1..])
        );
    }

    private static string FirstParagraph(RulePage page) =>
        page.Body.Split("\n\n").FirstOrDefault(block => block.Length > 0 && block[0] != '#') ?? page.Title;
}
