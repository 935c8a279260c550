using System.Text.Json;
using Plumbline.Core.Scans;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Cli.Keys;

/// <summary>One key for programs: what the list says of it, its versions, its users, and the policies that name it.</summary>
internal static class KeyJson
{
    /// <summary>One key, with everything that uses it.</summary>
    public static void Write(KeyLine line, IReadOnlyList<PolicyMention> policies, ScanResult result, Stream output) =>
        KeysJson.Write(
            output,
            json =>
            {
                KeysJson.WriteKey(line, result, json);
                WriteVersions(line.Key.Versions, json);
                WriteUsers(line, result, json);
                WritePolicies(policies, json);
                KeysJson.WriteGaps(result, json);
            }
        );

    private static void WriteVersions(IReadOnlyList<KeyVersion>? versions, Utf8JsonWriter json)
    {
        if (versions is null)
        {
            json.WriteNull("keyVersions");
            return;
        }

        json.WriteStartArray("keyVersions");
        foreach (var version in versions)
        {
            json.WriteStartObject();
            json.WriteString("id", version.Id);
            json.WriteString("lifecycleState", version.LifecycleState);
            json.WriteString("origin", version.Origin);
            KeysJson.WriteTime("timeCreated", version.TimeCreated, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUsers(KeyLine line, ScanResult result, Utf8JsonWriter json)
    {
        json.WriteStartArray("usedBy");
        foreach (var use in line.Uses)
        {
            json.WriteStartObject();
            json.WriteString("kind", use.User.Kind);
            json.WriteString("id", use.User.Id);
            json.WriteString("name", use.User.DisplayName);
            json.WriteString("region", use.User.Region);
            json.WriteString("compartmentId", use.User.CompartmentId);
            json.WriteString("compartmentPath", result.Inventory.Compartments.PathOf(use.User.CompartmentId));
            json.WriteString("lifecycleState", use.User.LifecycleState);
            json.WriteString("field", use.Reference.Field);
            json.WriteString("keyVersionId", use.Reference.KeyVersionId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePolicies(IReadOnlyList<PolicyMention> policies, Utf8JsonWriter json)
    {
        json.WriteStartArray("policies");
        foreach (var mention in policies)
        {
            json.WriteStartObject();
            json.WriteString("policyId", mention.Policy.Id);
            json.WriteString("policyName", mention.Policy.Name);
            json.WriteNumber("statement", mention.Number);
            json.WriteString("text", mention.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
