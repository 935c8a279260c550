using System.Globalization;

namespace Plumbline.Simulator.Policies;

/// <summary>Times as conditions have them: a date and time, a date, or a time of day, all in UTC.</summary>
internal static class Moment
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd'Z'",
        "yyyy-MM-dd",
        "HH:mm:ss'Z'",
        "HH:mm'Z'",
        "HH:mm:ss",
        "HH:mm",
    ];

    public static bool IsBefore(string one, string other) => Parse(one) < Parse(other);

    /// <summary>Hours may run past midnight.</summary>
    public static bool IsBetween(string from, string time, string to)
    {
        var (start, moment, end) = (Parse(from), Parse(time), Parse(to));
        return start <= end ? start <= moment && moment <= end : moment >= start || moment <= end;
    }

    private static DateTime? Parse(string text) =>
        DateTime.TryParseExact(
            text,
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault,
            out var time
        )
            ? time
            : null;
}
