using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary><c>--store sqlite:PATH</c>: where saved scans are.</summary>
internal sealed class StoreOption
{
    private const string Scheme = "sqlite:";

    public Option<string?> Option { get; } =
        new("--store")
        {
            Description = "Where saved scans are. [default: sqlite:~/.local/share/plumbline/plumbline.db]",
            HelpName = "sqlite:PATH",
        };

    /// <summary>The path of the store's file.</summary>
    /// <exception cref="UsageException">It is no such place, or nobody knows where the home is.</exception>
    public string Read(ParseResult parsed, CommandContext context) =>
        parsed.GetValue(Option) switch
        {
            null or "" => Default(context),
            var value when value.StartsWith(Scheme, StringComparison.Ordinal) && value.Length > Scheme.Length => value[
                Scheme.Length..
            ],
            var value => throw new UsageException(
                $"--store takes a SQLite file, as in 'sqlite:plumbline.db', not '{value}'."
            ),
        };

    private static string Default(CommandContext context) =>
        XdgFolder.Of(context, "XDG_DATA_HOME", ".local", "share") is { } folder
            ? Path.Combine(folder, "plumbline.db")
            : throw new UsageException("There is no home folder to keep scans in: name a file with --store.");
}
