using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Plumbline.Reports.Html;

/// <summary>A rule's page as HTML. Pages of users' own rules may come from anywhere: no raw HTML, no images, no scripts.</summary>
internal static class MarkdownPage
{
    /// <summary>Pages begin at the second level, and stand below a heading of the third.</summary>
    private const int Lower = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .DisableHtml()
        .Build();

    public static Markup Render(string markdown)
    {
        var page = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var heading in page.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + Lower);
        }

        foreach (var column in page.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
        {
            column.Alignment = null;
        }

        foreach (var link in page.Descendants<LinkInline>().Where(link => !IsHarmless(link)).ToList())
        {
            link.ReplaceBy(new EmphasisInline { DelimiterChar = '*', DelimiterCount = 1 }, copyChildren: true);
        }

        foreach (var link in page.Descendants<AutolinkInline>().Where(link => !IsWeb(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return Markup.Trusted(page.ToHtml(Pipeline).Replace("<th>", "<th scope=\"col\">", StringComparison.Ordinal));
    }

    /// <summary>Images would be fetched, links to other files lead nowhere from here, and other schemes may run code.</summary>
    private static bool IsHarmless(LinkInline link) => !link.IsImage && IsWeb(link.Url);

    private static bool IsWeb(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
