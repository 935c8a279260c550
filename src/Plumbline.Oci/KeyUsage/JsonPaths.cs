using System.Globalization;
using System.Text.Json;

namespace Plumbline.Oci.KeyUsage;

/// <summary>Finds what paths such as <c>members[].destinationEncryptionKey</c> lead to. What is not there is not found.</summary>
internal static class JsonPaths
{
    /// <param name="path">Empty for the element itself.</param>
    /// <returns>What was found, each with its own path, such as <c>members[0].destinationEncryptionKey</c>.</returns>
    public static IEnumerable<(string Path, JsonElement Element)> Find(JsonElement element, string path)
    {
        IEnumerable<(string Path, JsonElement Element)> found = [("", element)];
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.SelectMany(from => Step(from.Path, from.Element, step));
        }

        return found;
    }

    /// <summary>A field's text; null when there is none.</summary>
    public static string? Text(JsonElement element, string field) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out var value) ? Text(value) : null;

    public static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        };

    private static IEnumerable<(string Path, JsonElement Element)> Step(string from, JsonElement element, string step)
    {
        var isArray = step.EndsWith("[]", StringComparison.Ordinal);
        var name = isArray ? step[..^2] : step;
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value))
        {
            return [];
        }

        var path = from.Length == 0 ? name : $"{from}.{name}";
        return !isArray ? [(path, value)]
            : value.ValueKind == JsonValueKind.Array
                ? value
                    .EnumerateArray()
                    .Select((item, index) => (string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), item))
            : [];
    }
}
