using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Plumbline.Simulator.Api;

/// <summary>The query of a request: each parameter with all its values.</summary>
internal sealed class QueryValues(string query)
{
    private readonly Dictionary<string, StringValues> _values = QueryHelpers.ParseQuery(query);

    public IReadOnlyList<string> All(string name) =>
        _values.TryGetValue(name, out var values) ? [.. values.Select(value => value ?? "")] : [];

    /// <summary>Of a repeated parameter the first counts.</summary>
    public string? First(string name) => _values.TryGetValue(name, out var values) ? values[0] ?? "" : null;
}
