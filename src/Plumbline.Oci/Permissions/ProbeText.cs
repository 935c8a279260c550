using System.Text.Json.Nodes;

namespace Plumbline.Oci.Permissions;

/// <summary>Reads answers of any shape.</summary>
internal static class ProbeText
{
    /// <summary>A text field of an object; null when either is something else.</summary>
    public static string? Text(this JsonNode? node, string name) =>
        node is JsonObject json && json[name] is JsonValue value && value.TryGetValue<string>(out var text)
            ? text
            : null;
}
