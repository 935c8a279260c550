using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>
/// Words to be found in what is indexed, wherever and in whatever case. One is enough, which is why a structured query
/// sent as free text finds far too much, in OCI as here.
/// </summary>
internal sealed class FreeTextQuery
{
    private const int LongestText = 5_000;

    private readonly string[] _words;

    private FreeTextQuery(string[] words) => _words = words;

    public static FreeTextQuery Parse(string text)
    {
        if (text.Length > LongestText)
        {
            throw ApiException.InvalidParameter($"The text to search for is longer than {LongestText} characters.");
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('"', '\''))
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return words.Length > 0
            ? new FreeTextQuery(words)
            : throw ApiException.InvalidParameter("The text to search for must have a letter or a digit.");
    }

    public bool Matches(SearchItem item) =>
        IndexedTexts.Of(item).Any(found => _words.Any(word => Has(found.Text, word)));

    public JsonObject Render(SearchItem item, bool highlights) =>
        ResourceSummary.Of(item, ReturnClause.Nothing, highlights ? Highlights(item) : null);

    /// <summary>The values with a match, by field: HTML, the match a heading of its own.</summary>
    public JsonObject Highlights(SearchItem item)
    {
        var byField = new JsonObject();
        foreach (var (field, text) in IndexedTexts.Of(item))
        {
            if (_words.FirstOrDefault(word => Has(text, word)) is { } word)
            {
                byField[field] ??= new JsonArray();
                byField[field]!.AsArray().Add(Highlight(text, word));
            }
        }

        return byField;
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string Highlight(string text, string word)
    {
        var html = new StringBuilder();
        var rest = 0;
        for (var at = Next(0); at >= 0; at = Next(rest))
        {
            html.Append(WebUtility.HtmlEncode(text[rest..at]));
            rest = at + word.Length;
            html.Append("<h1>").Append(WebUtility.HtmlEncode(text[at..rest])).Append("</h1>");
        }

        return html.Append(WebUtility.HtmlEncode(text[rest..])).ToString();

        int Next(int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
    }
}
