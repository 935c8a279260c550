using System.Text.Json;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json;

/// <summary>How the scan found what there is, what proves it, and what it asked.</summary>
internal static class DiscoverySection
{
    public static void Write(DiscoveryReport discovery, Utf8JsonWriter json)
    {
        json.WriteStartObject("discovery");
        json.WriteString("chosen", discovery.Chosen);
        json.WriteString("mode", discovery.Mode);
        json.WriteStartObject("regions");
        foreach (var (region, way) in discovery.Regions)
        {
            json.WriteString(region, way);
        }

        json.WriteEndObject();
        json.WriteStartArray("proofs");
        foreach (var proof in discovery.Proofs)
        {
            Write(proof, json);
        }

        json.WriteEndArray();
        json.WriteStrings("unproven", discovery.Unproven);
        json.WriteNumber("resumed", discovery.Resumed);
        json.WriteTime("oldestAnswer", discovery.OldestAnswer);
        json.WriteEndObject();
    }

    public static void Write(IReadOnlyList<CallCount> calls, Utf8JsonWriter json)
    {
        json.WriteStartArray("calls");
        foreach (var call in calls)
        {
            json.WriteStartObject();
            json.WriteString("service", call.Service);
            json.WriteString("operation", call.Operation);
            json.WriteString("purpose", call.Purpose);
            json.WriteNumber("calls", call.Calls);
            json.WriteNumber("retries", call.Retries);
            json.WriteNumber("throttled", call.Throttled);
            json.WriteNumber("failed", call.Failed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(CountProof proof, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("region", proof.Region);
        json.WriteString("source", proof.Source);
        json.WriteNumber("checks", proof.Checks);
        json.WriteNumber("agreeing", proof.Agreeing);
        json.WriteNumber("counted", proof.Counted);
        json.WriteNumber("listed", proof.Listed);
        json.WriteEndObject();
    }
}
