using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;

namespace Plumbline.Reports.Json;

/// <summary>Every rule in every region and compartment, with what is known about it.</summary>
internal static class CoverageSection
{
    public static void Write(IEnumerable<CoverageCell> cells, Utf8JsonWriter json)
    {
        json.WriteStartArray("coverage");
        foreach (var cell in cells)
        {
            json.WriteStartObject();
            WriteFields(cell, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteFields(CoverageCell cell, Utf8JsonWriter json)
    {
        json.WriteString("rule", cell.Rule.Id);
        json.WriteString("region", cell.Region);
        json.WriteString("compartmentId", cell.CompartmentId);
        json.WriteString("status", WireName.Of(cell.Status));
        json.WriteNumber("findings", cell.Findings);
        json.WriteString("cause", cell.Cause is { } gap ? $"{gap.Operation} {gap.Code}".Trim() : null);
        json.WriteTime("readAt", cell.ReadAt);
    }

    public static void WriteTotals(string name, IReadOnlyDictionary<string, CoverageTotals> totals, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        foreach (var (key, cells) in totals)
        {
            WriteTotals(key, cells, json);
        }

        json.WriteEndObject();
    }

    public static void WriteTotals(string name, CoverageTotals totals, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber(WireName.Of(CoverageStatus.Assessed), totals.Assessed);
        json.WriteNumber(WireName.Of(CoverageStatus.Empty), totals.Empty);
        json.WriteNumber(WireName.Of(CoverageStatus.Gap), totals.Gap);
        json.WriteNumber("notApplicable", totals.NotApplicable);
        json.WriteEndObject();
    }
}
