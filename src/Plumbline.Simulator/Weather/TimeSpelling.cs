using System.Globalization;
using System.Text.RegularExpressions;

namespace Plumbline.Simulator.Weather;

/// <summary>Reads times as <c>30ms</c>, <c>1.5s</c>, <c>10m</c> or <c>24h</c>.</summary>
public static partial class TimeSpelling
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>The time, or null when it is spelled otherwise or longer than a week.</summary>
    public static TimeSpan? Read(string text)
    {
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var milliseconds = double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * UnitOf(match);
        return milliseconds <= Longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
    }

    private static double UnitOf(Match match) =>
        match.Groups["unit"].Value switch
        {
            "ms" => 1,
            "s" => 1000,
            "m" => 60_000,
            _ => 3_600_000,
        };

    [GeneratedRegex(
        @"^(?<number>[0-9]{1,9}(\.[0-9]{1,6})?)(?<unit>ms|s|m|h)\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Shape();
}
