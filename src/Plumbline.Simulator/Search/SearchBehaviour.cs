using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Access;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>Resource Search: structured and free-text queries over everything in a region.</summary>
internal sealed class SearchBehaviour(TimeSpan lag)
{
    private const int DefaultLimit = 500;
    private const int MaximumLimit = 1000;

    private readonly SearchResults _results = new();

    public IEnumerable<KeyValuePair<string, Behaviour>> Operations() =>
        [
            new("resource_search.resource_search/SearchResources", SearchResources),
            new("resource_search.resource_search/ListResourceTypes", ListResourceTypes),
            new("resource_search.resource_search/GetResourceType", GetResourceType),
        ];

    private Answer SearchResources(Call call)
    {
        var highlights = call.BodyText("matchingContextType") is "HIGHLIGHTS";
        return call.BodyText("type") switch
        {
            "Structured" => Structured(call, highlights),
            "FreeText" => FreeText(call, highlights),
            _ => throw ApiException.InvalidParameter("type must be one of Structured, FreeText."),
        };
    }

    private Answer Structured(Call call, bool highlights)
    {
        var query = StructuredQuery.Parse(call.BodyText("query") ?? "", SearchCatalog.All, call.Now);
        return Page(
            call,
            () =>
                query.Sort(
                    Index(call)
                        .Of(query.Types)
                        .Where(query.Matches)
                        .Where(item => AccessControl.IsVisible(call, item.Resource))
                ),
            item => query.Render(item, highlights)
        );
    }

    private Answer FreeText(Call call, bool highlights)
    {
        var query = FreeTextQuery.Parse(call.BodyText("text") ?? "");
        var types = SearchCatalog.All.ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
        return Page(
            call,
            () =>
                ResultOrder.NewestFirst.Sort(
                    Index(call)
                        .Of(types)
                        .Where(query.Matches)
                        .Where(item => AccessControl.IsVisible(call, item.Resource))
                ),
            item => query.Render(item, highlights)
        );
    }

    private SearchIndex Index(Call call) => new(call.Tenancy, call.Region, call.Now - lag);

    private Answer Page(Call call, Func<IReadOnlyList<SearchItem>> search, Func<SearchItem, JsonObject> render)
    {
        var owner = $"{call.Principal.Id} {call.Tenancy.Id} {call.Region} {call.Body}";
        var (id, start) = Token(call.Optional("page"));
        var items = id is null ? search() : _results.Find(id, owner);
        start = Math.Min(start, items.Count);
        var end = Math.Min(start + Limit(call), items.Count);
        var body = new JsonObject { ["items"] = new JsonArray([.. items.Take(start..end).Select(render)]) };
        return Answer.Of(body) with
        {
            NextPage = end >= items.Count ? null : $"{id ?? _results.Keep(owner, call.Now, items)}-{end}",
        };
    }

    private Answer ListResourceTypes(Call call)
    {
        var all = SearchCatalog.All.OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();
        var start = call.Optional("page") is { } page ? Math.Min(Number(page), all.Length) : 0;
        var end = Math.Min(start + Limit(call), all.Length);
        var body = new JsonArray([.. all[start..end].Select(type => type.ToJson())]);
        return Answer.Of(body) with
        {
            NextPage = end >= all.Length ? null : end.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static Answer GetResourceType(Call call) =>
        SearchCatalog.All.FirstOrDefault(type => IsNamed(type, call["name"])) is { } found
            ? Answer.Of(found.ToJson())
            : throw ApiException.NotFound();

    private static bool IsNamed(IndexedType type, string name) =>
        string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase);

    private static int Limit(Call call)
    {
        var limit = call.Optional("limit") is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : DefaultLimit;
        return limit is >= 1 and <= MaximumLimit
            ? (int)limit
            : throw ApiException.InvalidParameter($"Query parameter limit must lie between 1 and {MaximumLimit}.");
    }

    private static (string? Id, int Start) Token(string? page) =>
        page is null ? (null, 0)
        : page.Split('-') is [var id, var start] ? (id, Number(start))
        : throw WrongToken();

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw WrongToken();

    private static ApiException WrongToken() =>
        ApiException.InvalidParameter("Query parameter page is not a token of this list.");
}
