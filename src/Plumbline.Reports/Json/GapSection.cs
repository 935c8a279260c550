using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>What could not be read.</summary>
internal static class GapSection
{
    public static void Write(IReadOnlyList<Gap> gaps, Utf8JsonWriter json)
    {
        json.WriteStartArray("gaps");
        foreach (var gap in gaps)
        {
            Write(gap, json);
        }

        json.WriteEndArray();
    }

    public static void Write(Gap gap, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteFields(gap, json);
        json.WriteEndObject();
    }

    public static void WriteFields(Gap gap, Utf8JsonWriter json)
    {
        json.WriteString("region", gap.Region);
        json.WriteString("compartmentId", gap.CompartmentId);
        json.WriteString("compartmentPath", gap.CompartmentPath);
        json.WriteString("resourceId", gap.ResourceId);
        json.WriteString("resourceName", gap.ResourceName);
        json.WriteString("service", gap.Service);
        json.WriteString("operation", gap.Operation);
        if (gap.Status is { } status)
        {
            json.WriteNumber("status", status);
        }
        else
        {
            json.WriteNull("status");
        }

        json.WriteString("code", gap.Code);
        json.WriteString("message", gap.Message);
        json.WriteString("opcRequestId", gap.OpcRequestId);
        json.WriteStrings("hidden", gap.Hidden);
        json.WriteStrings("rules", gap.Rules);
    }
}
