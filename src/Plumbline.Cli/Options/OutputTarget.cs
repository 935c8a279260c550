using Plumbline.Core.Text;

namespace Plumbline.Cli.Options;

/// <summary>One report: its format, and the file it goes to (null for standard output).</summary>
internal sealed record OutputTarget(string Format, string? Path)
{
    public const string Table = "table";
    public const string Json = "json";

    public static readonly string[] Formats = [Table, Json];

    /// <summary>Reads <c>FORMAT[=PATH]</c> values. Without one for standard output, the table goes there.</summary>
    /// <exception cref="UsageException">A format is unknown, or two want the same place.</exception>
    public static IReadOnlyList<OutputTarget> Parse(IReadOnlyList<string> values)
    {
        var targets = values.Select(ParseOne).ToList();
        var twice = targets
            .Where(target => target.Path is not null)
            .GroupBy(target => target.FullPath)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new UsageException($"Two outputs go to '{twice.First().Path}': give each a file of its own.");
        }

        return targets.Count(target => target.Path is null) switch
        {
            0 => [new OutputTarget(Table, null), .. targets],
            1 => targets,
            _ => throw new UsageException(
                "Only one --output can go to standard output: give the others a file, as in 'json=scan.json'."
            ),
        };
    }

    private string? FullPath => Path is null ? null : System.IO.Path.GetFullPath(Path);

    /// <summary>Reads one <c>FORMAT[=PATH]</c> value.</summary>
    /// <exception cref="UsageException">The format is unknown, or a folder stands for a file.</exception>
    public static OutputTarget ParseOne(string value)
    {
        var parts = value.Split('=', 2);
        if (!Formats.Contains(parts[0]))
        {
            throw new UsageException(
                $"There is no output format '{parts[0]}'.{Suggestion.For(parts[0], Formats)} Formats: {string.Join(", ", Formats)}."
            );
        }

        return parts switch
        {
            [var format] => new OutputTarget(format, null),
            [var format, { Length: > 0 } path] when !Directory.Exists(path) => new OutputTarget(format, path),
            _ => throw new UsageException($"The output '{value}' needs a file name after '='."),
        };
    }
}
