using System.Text.Json;
using Plumbline.Core.Exceptions;

namespace Plumbline.Reports.Json;

/// <summary>The exceptions that were honoured, with what each did.</summary>
internal static class ExceptionSection
{
    public static void Write(IReadOnlyList<ExceptionUse> uses, Utf8JsonWriter json)
    {
        json.WriteStartArray("exceptions");
        foreach (var use in uses)
        {
            json.WriteStartObject();
            ExceptionJson.WriteFields(use.Exception, json);
            json.WriteNumber("findings", use.Findings);
            json.WriteBoolean("expired", use.IsExpired);
            WriteUnused(use.IsUnused, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnused(bool? isUnused, Utf8JsonWriter json)
    {
        if (isUnused is { } known)
        {
            json.WriteBoolean("unused", known);
        }
        else
        {
            json.WriteNull("unused");
        }
    }
}
