using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>When, where and how completely.</summary>
internal static class ScanSection
{
    public static void Write(ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteStartObject("scan");
        WriteFields(scan, json);
        json.WriteEndObject();
    }

    public static void WriteFields(ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteString("id", scan.Id);
        json.WriteString("startedAt", scan.StartedAt.UtcDateTime);
        json.WriteString("finishedAt", scan.FinishedAt.UtcDateTime);
        WriteNamed(json, "tool", ("name", "plumb"), ("version", scan.ToolVersion));
        WriteNamed(json, "tenancy", ("id", scan.TenancyId), ("name", scan.TenancyName));
        json.WriteString("homeRegion", scan.HomeRegion);
        json.WriteStrings("regions", scan.Regions);
        json.WriteNumber("compartments", scan.Compartments);
        WriteScope(scan, json);
        json.WriteString("profile", scan.Profile);
        json.WriteString("from", scan.From);
        json.WriteBoolean("complete", scan.Complete);
        json.WriteBoolean("stopped", scan.Stopped);
        json.WriteNumber("coverage", Math.Round(scan.Coverage, 6));
        CoverageSection.WriteTotals("cells", scan.Cells, json);
        CoverageSection.WriteTotals("cellsByRule", scan.RuleCoverage, json);
        CoverageSection.WriteTotals("cellsByCompartment", scan.CompartmentCoverage, json);
        DiscoverySection.Write(scan.Discovery, json);
        json.WriteNumber("apiCalls", scan.ApiCalls);
        DiscoverySection.Write(scan.Calls, json);
        json.WriteNumber("throttled", scan.Throttled);
        json.WriteNumber("resources", scan.Resources);
    }

    /// <summary>What the user narrowed the scan to: null means all.</summary>
    private static void WriteScope(ScanFacts scan, Utf8JsonWriter json)
    {
        json.WriteStartObject("scope");
        json.WriteStrings("regions", scan.ChosenRegions);
        json.WriteStrings("compartmentIds", scan.ChosenCompartmentIds);
        json.WriteStrings("rules", scan.ChosenRules);
        json.WriteStrings("regionsNotReady", scan.RegionsNotReady);
        json.WriteEndObject();
    }

    private static void WriteNamed(
        Utf8JsonWriter json,
        string name,
        params ReadOnlySpan<(string Name, string Value)> fields
    )
    {
        json.WriteStartObject(name);
        foreach (var field in fields)
        {
            json.WriteString(field.Name, field.Value);
        }

        json.WriteEndObject();
    }
}
