using System.Collections.Immutable;

namespace Plumbline.Simulator.Api;

/// <summary>
/// One operation of an API description, by its OCI name. <c>Body</c> and <c>Response</c> name models (or <c>stream</c>,
/// <c>str</c>, <c>list[…]</c>); a body that must be sent ends with <c>!</c>.
/// </summary>
internal sealed record Operation(
    string Name,
    string Method,
    string Path,
    IReadOnlyDictionary<string, FieldDescription>? Query = null,
    string? Body = null,
    string? Response = null
)
{
    private string[]? _segments;

    public string[] Segments => _segments ??= Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyDictionary<string, FieldDescription> Parameters =>
        Query ?? ImmutableDictionary<string, FieldDescription>.Empty;

    public string? BodyModel => Body?.TrimEnd('!');

    public bool IsBodyRequired => Body?.EndsWith('!') == true;

    public bool IsList => Name.StartsWith("List", StringComparison.Ordinal) && Method is "GET";

    public bool IsGet => Name.StartsWith("Get", StringComparison.Ordinal) && Method is "GET";

    /// <summary>The names of the path parameters, in their order.</summary>
    public IEnumerable<string> PathParameters =>
        Segments.Where(segment => segment.StartsWith('{')).Select(segment => segment.Trim('{', '}'));

    /// <summary>The path parameters of a path that fits this operation's.</summary>
    public Dictionary<string, string> ValuesIn(string[] path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (template, actual) in Segments.Zip(path))
        {
            if (template.StartsWith('{'))
            {
                values[template.Trim('{', '}')] = actual;
            }
        }

        return values;
    }
}
