using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>When, where and how completely.</summary>
internal static class ScanSection
{
    public static void Write(ScanResult result, string toolVersion, Utf8JsonWriter json)
    {
        json.WriteStartObject("scan");
        json.WriteString("id", result.Id);
        json.WriteString("startedAt", result.StartedAt.UtcDateTime);
        json.WriteString("finishedAt", result.FinishedAt.UtcDateTime);
        WriteNamed(json, "tool", ("name", "plumb"), ("version", toolVersion));
        var tenancy = result.Inventory.Tenancy;
        WriteNamed(json, "tenancy", ("id", tenancy.Id), ("name", tenancy.Name));
        json.WriteStrings("regions", result.Scope.Regions);
        WriteScope(result.Scope, json);
        json.WriteBoolean("complete", result.Complete);
        json.WriteBoolean("stopped", result.Stopped);
        json.WriteNumber("coverage", Math.Round(result.Coverage, 6));
        CoverageSection.WriteTotals(result.Ledger.Totals, json);
        DiscoverySection.Write(result.Discovery, json);
        json.WriteNumber("apiCalls", result.ApiCalls);
        DiscoverySection.Write(result.Calls, json);
        json.WriteNumber("throttled", result.Throttled);
        json.WriteNumber("resources", result.Inventory.Count);
        json.WriteEndObject();
    }

    /// <summary>What the user narrowed the scan to: null means all.</summary>
    private static void WriteScope(ScanScope scope, Utf8JsonWriter json)
    {
        json.WriteStartObject("scope");
        json.WriteStrings("regions", scope.ChosenRegions);
        json.WriteStrings("compartmentIds", scope.ChosenCompartmentIds);
        json.WriteStrings("rules", scope.ChosenRules);
        json.WriteStrings("regionsNotReady", scope.RegionsNotReady);
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
