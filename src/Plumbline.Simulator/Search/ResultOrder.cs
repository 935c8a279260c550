namespace Plumbline.Simulator.Search;

/// <summary>The order of results. What lacks the field comes last; equals are in the order of their identifiers.</summary>
internal sealed record ResultOrder(SearchField Field, bool IsDescending)
{
    public static ResultOrder NewestFirst { get; } =
        new(new SearchField(SummaryFields.TimeCreated, IsTime: true), IsDescending: true);

    public IReadOnlyList<SearchItem> Sort(IEnumerable<SearchItem> items)
    {
        var keyed = items
            .Select(item => (Item: item, item.Identifier, Key: SortKey.Of(item, Field)))
            .OrderBy(row => row.Key.IsMissing);
        var sorted = IsDescending
            ? keyed.ThenByDescending(row => row.Key, SortKey.Order)
            : keyed.ThenBy(row => row.Key, SortKey.Order);
        return [.. sorted.ThenBy(row => row.Identifier, StringComparer.Ordinal).Select(row => row.Item)];
    }
}
