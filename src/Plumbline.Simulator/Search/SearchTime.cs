using System.Globalization;
using System.Text.Json;

namespace Plumbline.Simulator.Search;

/// <summary>Times as queries and resources write them; without a zone they are UTC.</summary>
internal static class SearchTime
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-ddTHH:mmK",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "ddd, d MMM yyyy HH:mm:ssK",
    ];

    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(
            WithPlainZone(text),
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;

    public static DateTimeOffset? Of(JsonElement value) =>
        value.ValueKind != JsonValueKind.String ? null
        : value.TryGetDateTimeOffset(out var time) ? time
        : Parse(value.GetString()!);

    private static string WithPlainZone(string text) =>
        text.EndsWith(" UTC", StringComparison.Ordinal) || text.EndsWith(" GMT", StringComparison.Ordinal)
            ? text[..^4] + "Z"
            : text;
}
