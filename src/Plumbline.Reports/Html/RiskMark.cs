using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Core.Text;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>A risk or a status, as a glyph, a word and a colour.</summary>
internal static class RiskMark
{
    public static Markup Of(Risk risk) =>
        Markup.Of(
            $"""<span class="mark text-{WireName.Of(risk)}"><span class="glyph" aria-hidden="true">{Words.GlyphOf(risk)}</span> {Words.Of(risk)}</span>"""
        );

    public static Markup Of(FindingStatus status) =>
        Markup.Of(
            $"""<span class="mark status-{WireName.Of(status)}"><span class="glyph" aria-hidden="true">{Words.GlyphOf(status)}</span> {Words.Of(status)}</span>"""
        );
}
