using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>What could not be read, with what that means.</summary>
internal static class GapSection
{
    private const int MostShown = 200;

    public static Markup Of(IReadOnlyList<Gap> gaps) =>
        Markup.Of(
            $"""
            <section id="gaps" aria-labelledby="gaps-title" tabindex="-1">
            <h2 id="gaps-title">Gaps</h2>
            {(
                gaps.Count == 0
                    ? Markup.Of(
                        $"""<p class="note good"><span aria-hidden="true">✓</span> None: everything in scope was read.</p>"""
                    )
                    : Markup.Join(GapKind.Of(gaps).Select(Kind))
            )}
            </section>
            """
        );

    private static Markup Kind(GapKind kind) =>
        Markup.Of(
            $"""
            <article class="gap">
            <h3><span aria-hidden="true">⚠</span> {kind.Title} <span class="muted">{Words.Count(
                kind.Gaps.Count,
                "part"
            )}</span></h3>
            <p>{kind.Meaning}</p>
            <div class="scroll" role="region" aria-label="{kind.Title}" tabindex="0">
            <table>
            <thead><tr><th scope="col">Where</th><th scope="col">What was said</th><th scope="col">Rules that see less</th></tr></thead>
            <tbody>{kind.Gaps.Take(MostShown).Select(Row)}</tbody>
            </table>
            </div>
            {More(kind.Gaps.Count)}
            </article>
            """
        );

    private static Markup Row(Gap gap) =>
        Markup.Of(
            $"""
            <tr><th scope="row"><bdi>{GapKind.PlaceOf(gap)}</bdi></th><td>{Core.Text.VisibleText.EscapeProse(
                gap.Message
            )}{Request(gap)}</td><td>{string.Join(", ", gap.Rules)}</td></tr>

            """
        );

    private static Markup Request(Gap gap) =>
        gap.OpcRequestId is { } id
            ? Markup.Of($"""<span class="under">Request <code>{id}</code></span>""")
            : Markup.Empty;

    private static Markup More(int count) =>
        count <= MostShown
            ? Markup.Empty
            : Markup.Of(
                $"""<p class="muted">{Words.Number(count - MostShown)} more of this kind are in the formats json and xlsx.</p>"""
            );
}
