using System.Globalization;

namespace Plumbline.Simulator.Resources;

/// <summary>What a list's parameter compares: <c>timeCreatedLessThan</c> the field <c>timeCreated</c>, and so on.</summary>
internal static class Comparison
{
    private static readonly (string Ending, Func<string, IReadOnlyList<string>, bool> Fits)[] ByEnding =
    [
        ("GreaterThanOrEqualTo", (actual, wanted) => Compare(actual, wanted[0]) >= 0),
        ("LessThanOrEqualTo", (actual, wanted) => Compare(actual, wanted[0]) <= 0),
        ("GreaterThan", (actual, wanted) => Compare(actual, wanted[0]) > 0),
        ("LessThan", (actual, wanted) => Compare(actual, wanted[0]) < 0),
        ("NotEqualTo", (actual, wanted) => !wanted.Contains(actual, StringComparer.Ordinal)),
        ("StartsWith", (actual, wanted) => wanted.Any(w => actual.StartsWith(w, StringComparison.OrdinalIgnoreCase))),
        ("Contains", (actual, wanted) => wanted.Any(w => actual.Contains(w, StringComparison.OrdinalIgnoreCase))),
    ];

    /// <summary>The field and the test; no field if the parameter is about something else than a field.</summary>
    public static (string? Field, Func<string, IReadOnlyList<string>, bool> Fits) Of(
        string parameter,
        ResourceType type
    )
    {
        if (type.HasField(parameter) || parameter is "compartmentId")
        {
            return (parameter, (actual, wanted) => wanted.Contains(actual, Comparer(actual)));
        }

        var found = ByEnding.FirstOrDefault(pair => parameter.EndsWith(pair.Ending, StringComparison.Ordinal));
        var field = found.Ending is null ? null : parameter[..^found.Ending.Length];
        return field is not null && type.HasField(field) ? (field, found.Fits) : (null, (_, _) => true);
    }

    // Clients in Python write True and False.
    private static StringComparer Comparer(string actual) =>
        actual is "true" or "false" ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    // Times as times, numbers as numbers, the rest as text.
    private static int Compare(string actual, string wanted) =>
        decimal.TryParse(actual, CultureInfo.InvariantCulture, out var left)
        && decimal.TryParse(wanted, CultureInfo.InvariantCulture, out var right)
            ? left.CompareTo(right)
        : IsTime(actual, out var from) && IsTime(wanted, out var to) ? from.CompareTo(to)
        : string.CompareOrdinal(actual, wanted);

    private static bool IsTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
