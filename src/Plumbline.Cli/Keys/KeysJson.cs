using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Plumbline.Reports.Json;

namespace Plumbline.Cli.Keys;

/// <summary>Keys for programs. What is not known is null.</summary>
internal static class KeysJson
{
    /// <summary><c>{ "items": [ … ] }</c>, and whether that is all.</summary>
    public static void Write(IReadOnlyList<KeyLine> lines, KeyCosts costs, ScanResult result, Stream output) =>
        Write(
            output,
            json =>
            {
                json.WriteStartArray("items");
                foreach (var line in lines)
                {
                    json.WriteStartObject();
                    WriteKey(line, result, json);
                    json.WriteMoney("monthlyCost", costs.Of(line));
                    json.WriteString("currency", costs.Currency);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                WriteGaps(result, json);
            }
        );

    /// <summary>An object, written to its end.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public static void WriteKey(KeyLine line, ScanResult result, Utf8JsonWriter json)
    {
        var key = line.Key;
        json.WriteString("id", key.Id);
        json.WriteString("name", key.DisplayName);
        json.WriteString("region", key.Region);
        json.WriteString("compartmentId", key.CompartmentId);
        json.WriteString("compartmentPath", line.CompartmentPath);
        json.WriteString("vaultId", key.VaultId);
        json.WriteString("vaultName", line.Vault?.DisplayName);
        json.WriteString("vaultType", line.Vault?.VaultType);
        json.WriteString("protectionMode", key.ProtectionMode);
        json.WriteString("lifecycleState", key.LifecycleState);
        json.WriteString("algorithm", key.KeyShape?.Algorithm ?? key.Algorithm);
        WriteNumber("bits", key.KeyShape?.Bits, json);
        json.WriteString("curveId", key.KeyShape?.CurveId);
        WriteTime("timeCreated", key.TimeCreated, json);
        WriteNumber("ageDays", KeyWords.Days(key, result.StartedAt), json);
        WriteNumber("versions", line.Versions, json);
        json.WriteNumber("regions", line.Regions);
        json.WriteNumber("users", line.Users.Count);
        json.WriteBoolean("mayHaveMoreUsers", line.MayHaveMoreUsers);
    }

    public static void WriteGaps(ScanResult result, Utf8JsonWriter json)
    {
        json.WriteBoolean("complete", result.Complete);
        json.WriteStartArray("gaps");
        foreach (var gap in result.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("region", gap.Region);
            json.WriteString("compartmentId", gap.CompartmentId);
            json.WriteString("operation", gap.Operation);
            WriteNumber("status", gap.Status, json);
            json.WriteString("code", gap.Code);
            json.WriteString("message", gap.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(string name, int? value, Utf8JsonWriter json)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTime(string name, DateTimeOffset? value, Utf8JsonWriter json)
    {
        if (value is { } time)
        {
            json.WriteString(name, time.UtcDateTime);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
