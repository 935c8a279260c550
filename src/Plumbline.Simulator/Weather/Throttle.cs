using System.Globalization;
using System.Text.RegularExpressions;

namespace Plumbline.Simulator.Weather;

/// <summary>How many calls a tenancy may make: <c>10/s</c>, <c>10/s,burst=20,retry-after</c>.</summary>
internal sealed partial record Throttle(string Spelling, double PerSecond, int Burst, bool SaysRetryAfter)
{
    public const string Advice = "write 10/s or 600/m, with ,burst=20 and ,retry-after if you like";

    /// <summary>No limit.</summary>
    public static readonly Throttle None = new("none", double.PositiveInfinity, int.MaxValue, SaysRetryAfter: false);

    /// <summary>The throttle, or null when it is spelled otherwise. The burst is what a second allows, if not said.</summary>
    public static Throttle? Read(string text)
    {
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var perSecond = Number(match, "rate") / (match.Groups["unit"].Value is "m" ? 60.0 : 1);
        var burst = match.Groups["burst"].Success ? Number(match, "burst") : Math.Max(1, (int)perSecond);
        var throttle = new Throttle(text, perSecond, burst, match.Groups["says"].Success);
        return perSecond > 0 && burst > 0 ? throttle : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<rate>[0-9]{1,6})/(?<unit>s|m)(,burst=(?<burst>[0-9]{1,6}))?(?<says>,retry-after)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Shape();
}
