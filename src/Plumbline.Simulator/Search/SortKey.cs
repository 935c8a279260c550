using System.Text.Json;

namespace Plumbline.Simulator.Search;

/// <summary>What a resource is sorted by. Numbers come before texts; times are numbers.</summary>
internal readonly record struct SortKey(decimal? Number, string? Text)
{
    public static IComparer<SortKey> Order { get; } =
        Comparer<SortKey>.Create(
            (a, b) =>
                (a.Number, b.Number) switch
                {
                    ({ } first, { } second) => first.CompareTo(second),
                    ({ }, null) => -1,
                    (null, { }) => 1,
                    _ => string.Compare(a.Text, b.Text, StringComparison.OrdinalIgnoreCase),
                }
        );

    public bool IsMissing => Number is null && Text is null;

    public static SortKey Of(SearchItem item, SearchField field) =>
        field.Name == SummaryFields.ResourceType ? new SortKey(null, item.Type.Name)
        : item.Value(field.Name) is not { } value ? default
        : field.IsTime ? new SortKey(SearchTime.Of(value)?.UtcTicks, null)
        : value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetDecimal(out var number) => new SortKey(number, null),
            JsonValueKind.String => new SortKey(null, value.GetString()),
            JsonValueKind.Array or JsonValueKind.Object => default,
            _ => new SortKey(null, value.GetRawText()),
        };
}
