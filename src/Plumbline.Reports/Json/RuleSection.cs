using System.Text.Json;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>What the front matter of a rule's page says.</summary>
internal static class RuleSection
{
    /// <summary>The rules of a scan, without their pages' texts.</summary>
    public static void Write(IEnumerable<RuleCard> rules, Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            WriteFields(rule, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFields(RuleCard rule, Utf8JsonWriter json)
    {
        var page = rule.Page;
        json.WriteString("id", rule.Id);
        json.WriteString("title", page.Title);
        json.WriteString("risk", WireName.Of(page.Risk));
        json.WriteString("category", WireName.Of(page.Category));
        json.WriteString("resource", page.Resource);
        json.WriteStrings("permissions", page.Permissions);
        json.WriteTexts("parameters", page.Parameters);
        json.WriteStrings("aliases", page.Aliases);
        json.WriteDate("reviewed", page.Reviewed);
    }
}
