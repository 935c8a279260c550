using System.Text.Json;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Wording;

/// <summary>How requirements of frameworks are told to people.</summary>
internal static class RequirementWords
{
    /// <summary><c>? Not assessed</c></summary>
    public static string Of(RequirementStatus status)
    {
        var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString()).Replace('_', ' ');
        return $"{GlyphOf(status)} {char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    /// <summary>The status of a finding that has the same colour.</summary>
    public static FindingStatus ColourOf(RequirementStatus status) =>
        status switch
        {
            RequirementStatus.Pass or RequirementStatus.Attested => FindingStatus.Pass,
            RequirementStatus.Fail => FindingStatus.Fail,
            RequirementStatus.NotAssessed or RequirementStatus.Manual => FindingStatus.NotAssessed,
            _ => FindingStatus.Excepted,
        };

    /// <summary><c>3 pass · 1 fail</c>: only what occurs.</summary>
    public static string Summary(RequirementTotals totals) =>
        string.Join(
            " · ",
            totals
                .ByStatus.Where(pair => pair.Value > 0)
                .Select(pair => $"{pair.Value} {Of(pair.Key)[2..].ToLowerInvariant()}")
        );

    /// <summary>What stands behind it: its rules, or who says so.</summary>
    public static string BasisOf(RequirementResult result) =>
        result.Attestation is { } attestation
            ? $"{attestation.By}, {Words.Day(attestation.On)}: {attestation.Evidence}"
            : string.Join(", ", result.Requirement.Rules);

    private static string GlyphOf(RequirementStatus status) =>
        status switch
        {
            RequirementStatus.Pass or RequirementStatus.Attested => "✓",
            RequirementStatus.Fail => "✗",
            RequirementStatus.Excepted => "~",
            RequirementStatus.NotAssessed or RequirementStatus.Manual => "?",
            _ => "–",
        };
}
