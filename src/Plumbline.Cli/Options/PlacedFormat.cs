using System.CommandLine;
using Plumbline.Cli.Commands;

namespace Plumbline.Cli.Options;

/// <summary>The option of commands that write one thing, for people or for programs, to standard output or to a file.</summary>
internal sealed class PlacedFormat
{
    private readonly string[] _names;

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours. [env: NO_COLOR]" };

    private readonly Option<string> _output;

    /// <param name="names">The formats beside the table.</param>
    public PlacedFormat(params string[] names)
    {
        _names = [OutputTarget.Table, .. names];
        _output = new("--output", "-o")
        {
            Description = $"What to write, to standard output or to a file: {string.Join(", ", _names)}.",
            HelpName = "FORMAT[=PATH]",
            CompletionSources = { _names },
            DefaultValueFactory = _ => OutputTarget.Table,
        };
    }

    public IReadOnlyList<Option> All => [_output, _noColor];

    /// <summary>Looked at before anything is read from a tenancy.</summary>
    /// <exception cref="UsageException">There is no such format, or the file cannot be written.</exception>
    public PlacedOutput Open(ParseResult parsed)
    {
        var parts = parsed.GetValue(_output)!.Split('=', 2);
        var name = OutputTarget.RequireName(parts[0], _names);
        return parts is [_, ""]
            ? throw new UsageException($"The output '{name}=' needs a file name after '='.")
            : new(name, parts is [_, var path] ? ReportFile.Open(path) : null, parsed.GetValue(_noColor));
    }
}
