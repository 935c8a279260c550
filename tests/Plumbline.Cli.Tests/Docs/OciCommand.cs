namespace Plumbline.Cli.Tests.Docs;

/// <summary>A command of the OCI CLI with its options.</summary>
/// <param name="Options">What each may be set to; empty for anything.</param>
/// <param name="Needed">The options that the CLI cannot do without.</param>
/// <param name="Flags">The options that take no value.</param>
internal sealed record OciCommand(
    IReadOnlyDictionary<string, string[]> Options,
    IReadOnlyList<string> Needed,
    IReadOnlyList<string> Flags
)
{
    private static readonly Lazy<Dictionary<string, OciCommand>> All = new(() =>
        File.ReadLines(Repository.PathOf("tests", "Plumbline.Cli.Tests", "Docs", "oci-cli.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0].TrimEnd(':'), parts => Parse(parts.ElementAtOrDefault(1) ?? ""))
    );

    /// <summary>Null when the CLI has no such command, as far as its reference here goes.</summary>
    /// <param name="words">As one writes them after <c>oci</c>.</param>
    public static OciCommand? Find(IEnumerable<string> words) => All.Value.GetValueOrDefault(string.Join(' ', words));

    /// <summary>An option is written <c>--name[!][~][=VALUE|VALUE…]</c>: needed, a flag, one of some values.</summary>
    private static OciCommand Parse(string options)
    {
        var parsed = options
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(option => option.Split('=', 2))
            .Select(parts => (Marked: parts[0], Values: parts.ElementAtOrDefault(1)?.Split('|') ?? []))
            .ToList();
        return new OciCommand(
            parsed
                .DistinctBy(option => Name(option.Marked))
                .ToDictionary(option => Name(option.Marked), option => option.Values),
            [.. parsed.Where(option => option.Marked.Contains('!')).Select(option => Name(option.Marked))],
            [.. parsed.Where(option => option.Marked.Contains('~')).Select(option => Name(option.Marked))]
        );
    }

    private static string Name(string marked) => marked.TrimEnd('!', '~');
}
