using System.Text.Json;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Sarif;

/// <summary>A message. SARIF makes links of <c>[text](target)</c>: what a tenancy says must not become one.</summary>
internal static class MessageSection
{
    public static void Write(string text, Utf8JsonWriter json)
    {
        json.WriteStartObject("message");
        json.WriteString("text", Plain(text));
        json.WriteEndObject();
    }

    private static string Plain(string text)
    {
        var visible = VisibleText.Escape(text);
        return visible.Contains("](", StringComparison.Ordinal)
            ? visible.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            : visible;
    }
}
