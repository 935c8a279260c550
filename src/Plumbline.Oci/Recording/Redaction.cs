using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Plumbline.Oci.Recording;

/// <summary>
/// Leaves of a resource what a rule can judge, and nothing that tells whose it is. Only fields that are named here are
/// kept: descriptions, tags, endpoints, people, references to other systems and whatever OCI adds later are not.
/// </summary>
internal sealed partial class Redaction(Pseudonyms pseudonyms, bool keepNames)
{
    private static readonly HashSet<string> Ids =
    [
        "id",
        "compartmentId",
        "vaultId",
        "keyId",
        "currentKeyVersion",
        "wrappingkeyId",
        "restoredFromVaultId",
        "restoredFromKeyId",
        "restoredFromKeyVersionId",
        "replicationId",
    ];

    private static readonly HashSet<string> Names = ["name", "displayName"];

    private static readonly HashSet<string> Words =
    [
        "homeRegionKey",
        "region",
        "regionKey",
        "regionName",
        "status",
        "lifecycleState",
        "vaultType",
        "protectionMode",
        "algorithm",
        "curveId",
        "origin",
        "lastRotationStatus",
    ];

    private static readonly HashSet<string> Times =
    [
        "timeCreated",
        "timeOfDeletion",
        "timeOfScheduleStart",
        "timeOfNextRotation",
        "timeOfLastRotation",
    ];

    private static readonly HashSet<string> Measures =
    [
        "length",
        "rotationIntervalInDays",
        "inactiveStatus",
        "isAccessible",
        "isPrimary",
        "isHomeRegion",
        "isAutoRotationEnabled",
        "isAutoRotated",
        "isVaultReplicable",
    ];

    private static readonly HashSet<string> Parts = ["keyShape", "autoKeyRotationDetails", "replicaDetails"];

    /// <param name="resource">As the API gave it.</param>
    /// <param name="name">What to call it instead, such as <c>vault-3</c>.</param>
    public JsonObject Redact(JsonObject resource, string name) =>
        new(
            resource
                .Select(field => KeyValuePair.Create(field.Key, Redact(field.Key, field.Value, name)))
                .Where(field => field.Value is not null)
        );

    public string Id(string id) => pseudonyms.Of(id);

    private JsonNode? Redact(string field, JsonNode? value, string name) =>
        value switch
        {
            JsonObject part when Parts.Contains(field) => Redact(part, name),
            JsonValue scalar => Redact(field, scalar, name),
            _ => null,
        };

    private JsonNode? Redact(string field, JsonValue value, string name) =>
        value.GetValueKind() switch
        {
            JsonValueKind.String => Text(field, value.GetValue<string>(), name),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False when Measures.Contains(field) =>
                value.DeepClone(),
            _ => null,
        };

    private string? Text(string field, string value, string name)
    {
        if (Names.Contains(field))
        {
            return keepNames ? value : name;
        }

        return Ids.Contains(field) ? pseudonyms.Of(value)
            : Words.Contains(field) && Word().IsMatch(value) ? value
            : Times.Contains(field) && IsTime(value) ? value
            : null;
    }

    private static bool IsTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    [GeneratedRegex(
        "^([A-Z0-9_]{1,40}|[a-z]{2,3}-[a-z-]{2,30}-[0-9]{1,2})$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Word();
}
