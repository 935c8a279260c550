using System.Globalization;
using System.Text.Json;

namespace Plumbline.Reports.Json.Reading;

/// <summary>Takes members out of JSON objects. What is missing or of another kind is a <see cref="JsonException"/>.</summary>
internal static class ElementReading
{
    public static JsonElement Member(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value)
            ? value
            : throw new JsonException($"'{name}' is missing");

    public static string Text(this JsonElement json, string name) =>
        json.TextOrNull(name) ?? throw new JsonException($"'{name}' is null");

    public static string? TextOrNull(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Null or JsonValueKind.String } value
            ? value.GetString()
            : throw new JsonException($"'{name}' is no text");

    public static int Int(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number)
            ? number
            : throw new JsonException($"'{name}' is no whole number");

    public static long Long(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number)
            ? number
            : throw new JsonException($"'{name}' is no whole number");

    /// <summary>Null where null stands.</summary>
    public static decimal? DecimalOrNull(this JsonElement json, string name) =>
        json.Member(name) switch
        {
            { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.Number } value when value.TryGetDecimal(out var number) => number,
            _ => throw new JsonException($"'{name}' is no number"),
        };

    public static bool Flag(this JsonElement json, string name) =>
        json.Member(name).ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new JsonException($"'{name}' is neither true nor false"),
        };

    public static DateTimeOffset Time(this JsonElement json, string name) =>
        json.TimeOrNull(name) ?? throw new JsonException($"'{name}' is null");

    public static DateTimeOffset? TimeOrNull(this JsonElement json, string name) =>
        json.TextOrNull(name) is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
        : throw new JsonException($"'{name}' is no time");

    public static DateOnly Day(this JsonElement json, string name) =>
        DateOnly.TryParseExact(
            json.Text(name),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : throw new JsonException($"'{name}' is no day");

    public static IReadOnlyList<string> Texts(this JsonElement json, string name) =>
        json.TextsOrNull(name) ?? throw new JsonException($"'{name}' is null");

    public static IReadOnlyList<string>? TextsOrNull(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: not JsonValueKind.Null } list
            ? [.. list.Items(name).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : "")]
            : null;

    public static Dictionary<string, string> TextMap(this JsonElement json, string name) =>
        json.Map(name, value => value.ValueKind == JsonValueKind.String ? value.GetString()! : "");

    public static Dictionary<string, T> Map<T>(this JsonElement json, string name, Func<JsonElement, T> read)
    {
        var map = json.Member(name);
        return map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject()
                .DistinctBy(pair => pair.Name)
                .ToDictionary(pair => pair.Name, pair => read(pair.Value))
            : throw new JsonException($"'{name}' is no object");
    }

    public static IReadOnlyList<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> read) =>
        [.. json.Member(name).Items(name).Select(read)];

    /// <summary>Null where null stands.</summary>
    public static T? Maybe<T>(this JsonElement json, string name, Func<JsonElement, T> read)
        where T : class => json.Member(name) is { ValueKind: not JsonValueKind.Null } value ? read(value) : null;

    /// <summary>One of a list, by its place in it; null where null stands.</summary>
    public static T? Place<T>(this JsonElement json, string name, IReadOnlyList<T> all)
        where T : class =>
        json.Member(name).ValueKind == JsonValueKind.Null ? null
        : json.Int(name) is var place && place >= 0 && place < all.Count ? all[place]
        : throw new JsonException($"'{name}' is {json.Int(name)}, and there are {all.Count}");

    /// <summary>A value of an enumeration by the name that reports give it.</summary>
    public static T Choice<T>(this JsonElement json, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(
            json.Text(name).Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal),
            ignoreCase: true,
            out var value
        )
            ? value
            : throw new JsonException($"'{name}' is '{json.Text(name)}'");

    private static JsonElement.ArrayEnumerator Items(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw new JsonException($"'{name}' is no list");
}
