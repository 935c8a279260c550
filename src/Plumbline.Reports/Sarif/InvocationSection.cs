using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Sarif;

/// <summary>When the scan ran, whether it read everything, and what it could not read.</summary>
internal static class InvocationSection
{
    public static void Write(SarifRun run, ScanReport report, Utf8JsonWriter json)
    {
        var scan = report.Scan;
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", scan.Complete);
        json.WriteTime("startTimeUtc", scan.StartedAt);
        json.WriteTime("endTimeUtc", scan.FinishedAt);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var gap in run.GapsOf(report))
        {
            Write(gap, json);
        }

        if (scan.Stopped)
        {
            Write("The scan was stopped: this result is partial.", json);
        }

        json.WriteEndArray();
        if (report.Money is { } money)
        {
            json.WriteStartObject("properties");
            json.WriteString("cost", MoneyText.Of(money));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(string sentence, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        MessageSection.Write(sentence, json);
        json.WriteEndObject();
    }

    private static void Write(Gap gap, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        MessageSection.Write($"Not read: {GapText.PlaceOf(gap)}. {GapText.MessageOf(gap)}", json);
        json.WriteStartObject("properties");
        GapSection.WriteFields(gap, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
