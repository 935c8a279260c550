using Plumbline.Reports.Html;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Charts;

/// <summary>A score as a ring that closes at 100, as SVG.</summary>
/// <remarks>Classes <c>ring-track</c>, <c>ring-value</c>, <c>ring-number</c> and <c>ring-unit</c> give the colours.</remarks>
public static class ScoreRing
{
    /// <param name="score">From 0 to 100; null when there is nothing to judge.</param>
    public static Markup Draw(double? score) =>
        Markup.Of(
            $"""
            <svg class="ring" viewBox="0 0 120 120" role="img" aria-label="{Label(score)}">
              <circle class="ring-track" cx="60" cy="60" r="50" fill="none" stroke-width="12"/>
              {Arc(score ?? 0)}
              <text class="ring-number" x="60" y="66" text-anchor="middle">{Words.Score(score)}</text>
              <text class="ring-unit" x="60" y="84" text-anchor="middle">of 100</text>
            </svg>
            """
        );

    /// <summary>From the top, clockwise. An arc of no length would still show its ends.</summary>
    private static Markup Arc(double score) =>
        score <= 0
            ? Markup.Empty
            : Markup.Of(
                $"""<circle class="ring-value" cx="60" cy="60" r="50" fill="none" stroke-width="12" pathLength="100" stroke-dasharray="{score} 100" transform="rotate(-90 60 60)"/>"""
            );

    private static string Label(double? score) =>
        score is null ? "Score: nothing to judge" : $"Score: {Words.Score(score)} of 100";
}
