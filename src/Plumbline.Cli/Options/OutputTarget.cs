using Plumbline.Core.Text;
using Plumbline.Reports;

namespace Plumbline.Cli.Options;

/// <summary>One report: its format (null for the table), and the file it goes to (null for standard output).</summary>
internal sealed record OutputTarget(ReportFormat? Format, string? Path)
{
    public const string Table = "table";

    /// <summary>All formats that a scan can be written in.</summary>
    public static IReadOnlyList<string> Names { get; } = [Table, .. ReportFormats.Names];

    public string Name => Format?.Name ?? Table;

    public bool IsTable => Format is null;

    private string? FullPath => Path is null ? null : System.IO.Path.GetFullPath(Path);

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
            0 => [new OutputTarget(null, null), .. targets],
            1 => targets,
            _ => throw new UsageException(
                "Only one --output can go to standard output: give the others a file, as in 'json=scan.json'."
            ),
        };
    }

    /// <exception cref="UsageException">There is no such name among those.</exception>
    public static string RequireName(string name, IReadOnlyList<string> names) =>
        names.Contains(name)
            ? name
            : throw new UsageException(
                $"There is no output format '{name}'.{Suggestion.For(name, names)} Formats: {string.Join(", ", names)}."
            );

    /// <summary>What is no text must not go to a terminal.</summary>
    /// <exception cref="UsageException">It would.</exception>
    public void RequireFit(bool outputIsTerminal)
    {
        if (Path is null && outputIsTerminal && Format is { IsBinary: true })
        {
            throw new UsageException(
                $"A terminal cannot show the format '{Name}': give it a file, as in '{Name}=scan{Format.Extension}'."
            );
        }
    }

    private static OutputTarget ParseOne(string value)
    {
        var parts = value.Split('=', 2);
        var format = ReportFormats.Find(RequireName(parts[0], Names));
        return parts switch
        {
            [_] => new OutputTarget(format, null),
            [_, { Length: > 0 } path] when !Directory.Exists(path) => new OutputTarget(format, path),
            _ => throw new UsageException($"The output '{value}' needs a file name after '='."),
        };
    }
}
