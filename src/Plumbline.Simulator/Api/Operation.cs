namespace Plumbline.Simulator.Api;

/// <summary>One operation of an API description, by its OCI name.</summary>
internal sealed record Operation(
    string Name,
    string Method,
    string Path,
    IReadOnlyList<QueryParameter>? Query = null,
    string? Body = null,
    bool BodyRequired = false
)
{
    private string[]? _segments;

    public string[] Segments => _segments ??= Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The path parameters when this operation's path fits, else null.</summary>
    public Dictionary<string, string>? MatchPath(string[] path)
    {
        if (path.Length != Segments.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (template, actual) in Segments.Zip(path))
        {
            if (template.StartsWith('{'))
            {
                values[template.Trim('{', '}')] = actual;
            }
            else if (template != actual)
            {
                return null;
            }
        }

        return values;
    }
}
