using System.Text.Json;
using Plumbline.Core.Diffs;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Json;

namespace Plumbline.Reports.Diffs;

/// <summary>Writes a comparison as <c>plumbline.diff/1</c>. What is unchanged is counted, not listed.</summary>
/// <remarks>The format is published in <c>docs/schema/plumbline.diff-1.schema.json</c>.</remarks>
public static class DiffJson
{
    private const int FlushEvery = 1000;

    public static void Write(ScanDiff diff, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("format", "plumbline.diff/1");
        WriteScan("old", diff.Old.Scan, json);
        WriteScan("new", diff.Current.Scan, json);
        json.WriteStrings("scopeChanges", diff.ScopeChanges);
        WriteCounts("counts", diff.Counts, json);
        json.WriteStartObject("byRule");
        foreach (var rule in diff.Rules)
        {
            WriteCounts(rule.Id, diff.ByRule[rule.Id], json);
        }

        json.WriteEndObject();
        WriteEntries(diff, json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteScan(string name, ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("id", scan.Id);
        json.WriteTime("startedAt", scan.StartedAt);
        json.WriteString("tenancyId", scan.TenancyId);
        json.WriteBoolean("complete", scan.Complete);
        json.WriteEndObject();
    }

    private static void WriteCounts(string name, DiffCounts counts, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var kind in Enum.GetValues<DiffKind>())
        {
            json.WriteNumber(WireName.Of(kind), counts.Of(kind));
        }

        json.WriteEndObject();
    }

    private static void WriteEntries(ScanDiff diff, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        var changes = diff.Rules.SelectMany(diff.EntriesOf).Where(entry => entry.Kind != DiffKind.Unchanged);
        foreach (var (number, entry) in changes.Index())
        {
            Write(entry, json);
            if (number % FlushEvery == FlushEvery - 1)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void Write(DiffEntry entry, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("change", WireName.Of(entry.Kind));
        json.WriteString("before", entry.Before is { } before ? WireName.Of(before) : null);
        json.WriteString("after", entry.After is { } after ? WireName.Of(after) : null);
        json.WriteString("reason", entry.Reason);
        json.WritePropertyName("finding");
        FindingSection.Write(entry.Finding, json);
        json.WriteEndObject();
    }
}
