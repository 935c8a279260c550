using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Search;

/// <summary>A query in the language of OCI's Resource Search, understood and ready to be asked of any number of resources.</summary>
internal sealed record StructuredQuery(
    IReadOnlyDictionary<string, IndexedType> Types,
    ReturnClause Returned,
    Condition? Where,
    FreeTextQuery? Matching,
    ResultOrder Order
)
{
    /// <param name="text">The query.</param>
    /// <param name="knownTypes">Every type that can be searched for; a query that names another is refused.</param>
    /// <param name="now">What <c>now</c> means in the query.</param>
    public static StructuredQuery Parse(string text, IEnumerable<IndexedType> knownTypes, DateTimeOffset now) =>
        new QueryParser(new TokenReader(Lexer.Read(text)), now).Read(knownTypes);

    public bool Matches(SearchItem item) =>
        Types.ContainsKey(item.Type.Name) && Where?.Holds(item) is not false && Matching?.Matches(item) is not false;

    public IReadOnlyList<SearchItem> Sort(IEnumerable<SearchItem> items) => Order.Sort(items);

    /// <summary>The result for a resource that matches. Only <c>matching</c> has anything to highlight.</summary>
    public JsonObject Render(SearchItem item, bool highlights) =>
        ResourceSummary.Of(item, Returned, highlights ? Matching?.Highlights(item) : null);
}
