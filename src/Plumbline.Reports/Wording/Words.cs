using System.Globalization;
using System.Text.Json;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Wording;

/// <summary>How reports for people call and draw things. Nothing is told by colour alone: all have a glyph and a word.</summary>
internal static class Words
{
    /// <summary>The gravest first.</summary>
    public static IReadOnlyList<Risk> Risks { get; } = [.. Enum.GetValues<Risk>().OrderDescending()];

    /// <summary>What needs attention first.</summary>
    public static IReadOnlyList<FindingStatus> Statuses { get; } =
    [FindingStatus.Fail, FindingStatus.NotAssessed, FindingStatus.Excepted, FindingStatus.Pass];

    /// <summary><c>Very high</c></summary>
    public static string Of(Risk risk) => Sentence(risk.ToString());

    /// <summary><c>Not assessed</c></summary>
    public static string Of(FindingStatus status) => Sentence(status.ToString());

    /// <summary><c>Cost optimisation</c></summary>
    public static string Of(Category category) => Sentence(category.ToString());

    /// <summary><c>Resolved</c></summary>
    public static string Of(FindingChange change) => Sentence(change.ToString());

    /// <summary>A circle that fills with the risk.</summary>
    public static string GlyphOf(Risk risk) =>
        risk switch
        {
            Risk.Low => "○",
            Risk.Medium => "◔",
            Risk.High => "◑",
            Risk.VeryHigh => "◕",
            _ => "●",
        };

    public static string GlyphOf(FindingStatus status) =>
        status switch
        {
            FindingStatus.Pass => "✓",
            FindingStatus.Fail => "✗",
            FindingStatus.Excepted => "~",
            _ => "?",
        };

    /// <summary><c>99.9 %</c>; it is 100 only when nothing is missing.</summary>
    public static string Percent(double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 1000) / 10:0.0} %");

    /// <summary><c>87.5</c>, or a dash when there is nothing to judge.</summary>
    public static string Score(double? score) =>
        score is { } known ? Rounded(known).ToString("0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>A score to one digit; it is 100 only when nothing is wrong.</summary>
    public static double Rounded(double score) => score < 100 ? Math.Min(99.9, Math.Round(score, 1)) : 100;

    /// <summary><c>10,000</c></summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 finding</c>, <c>10,000 findings</c></summary>
    public static string Count(long number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>In UTC, to the second.</summary>
    public static string Moment(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Sentence(string name)
    {
        var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
