namespace Plumbline.Simulator.Search;

/// <summary>Every field that a query over some types may name. Names know no case, as in OCI: <c>lifeCycleState</c>.</summary>
internal sealed class QueryFields
{
    private const string Details = "additionalDetails.";

    private readonly Dictionary<string, SearchField> _fields = new(StringComparer.OrdinalIgnoreCase);

    public QueryFields(IEnumerable<IndexedType> types)
    {
        foreach (var (name, type) in SummaryFields.Types.Concat(types.SelectMany(type => type.Fields)))
        {
            _fields.TryAdd(name, new SearchField(name, type == "datetime"));
        }
    }

    public SearchField Find(Token name) =>
        _fields.TryGetValue(WithoutDetails(name.Text), out var field)
            ? field
            : throw QueryError.At(name.Position, $"{name} is not a field that Search indexes for these resource types");

    private static string WithoutDetails(string name) =>
        name.StartsWith(Details, StringComparison.OrdinalIgnoreCase) ? name[Details.Length..] : name;
}
