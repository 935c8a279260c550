using System.Text.Json;

namespace Plumbline.Reports.Json;

/// <summary>Shapes that occur in several sections.</summary>
internal static class JsonWriting
{
    /// <summary>A list of strings; null when there is none.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string>? values)
    {
        if (values is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteNulls(this Utf8JsonWriter json, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            json.WriteNull(name);
        }
    }
}
