using System.Text.Json;

namespace Plumbline.Simulator;

/// <summary>Finds the place in JSON where a field comes twice, or a character is half.</summary>
internal static class JsonFlaw
{
    public static string? Find(JsonElement value, string path) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => InObject(value, path),
            JsonValueKind.Array => InArray(value, path),
            JsonValueKind.String => Half(() => value.GetString(), path),
            _ => null,
        };

    private static string? InArray(JsonElement array, string path) =>
        array.EnumerateArray().Select((item, index) => Find(item, $"{path}[{index}]")).FirstOrDefault(IsFlaw);

    private static string? InObject(JsonElement fields, string path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields.EnumerateObject())
        {
            if (Half(() => field.Name, path) is { } half)
            {
                return half;
            }

            var place = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            var flaw = names.Add(field.Name) ? Find(field.Value, place) : $"{place} is there twice; leave one out";
            if (flaw is not null)
            {
                return flaw;
            }
        }

        return null;
    }

    // .NET says it only by refusing to read the text.
    private static string? Half(Func<string?> read, string path)
    {
        try
        {
            read();
            return null;
        }
        catch (InvalidOperationException)
        {
            var place = path.Length == 0 ? "a field's name" : path;
            return $"{place} has a \\u escape that is half a character; write the other half too";
        }
    }

    private static bool IsFlaw(string? flaw) => flaw is not null;
}
