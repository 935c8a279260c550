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

    /// <summary>Some Gets are lists: of a volume's backup policy assignments, for one.</summary>
    public bool IsList => Method is "GET" && (IsCalled("List") || (IsCalled("Get") && IsOfMany && !Path.EndsWith('}')));

    public bool IsGet => Method is "GET" && IsCalled("Get") && !IsList;

    /// <summary>What is listed or got: the name without its verb.</summary>
    public string Subject => IsCalled("List") ? Name[4..] : Name[3..];

    /// <summary>Answers with a bare array.</summary>
    public bool IsOfMany => Response?.StartsWith("list[", StringComparison.Ordinal) == true;

    private bool IsCalled(string verb) => Name.StartsWith(verb, StringComparison.Ordinal);

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
