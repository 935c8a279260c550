using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>The four counts as columns of a table.</summary>
internal static class CountColumns
{
    public static Markup Heads { get; } =
        Markup.Join(
            Words.Statuses.Select(status =>
                Markup.Of(
                    $"""<th scope="col" class="number"><span aria-hidden="true">{Words.GlyphOf(status)}</span> {Words.Of(status)}</th>"""
                )
            )
        );

    public static Markup Of(StatusCounts counts) =>
        Markup.Join(
            Words.Statuses.Select(status =>
                Markup.Of(
                    $"""<td class="number{(counts.Of(status) == 0 ? " zero" : "")}">{Words.Number(counts.Of(status))}</td>"""
                )
            )
        );
}
