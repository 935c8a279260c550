using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>The option of commands that print to standard output only: for people, or as JSON.</summary>
internal static class PrintedFormat
{
    private const string Json = "json";

    private static readonly string[] Names = [OutputTarget.Table, Json];

    public static Option<string> Option() =>
        new("--output", "-o")
        {
            Description = "table or json.",
            HelpName = "FORMAT",
            CompletionSources = { Names },
            DefaultValueFactory = _ => OutputTarget.Table,
        };

    /// <exception cref="UsageException">It is neither, or names a file.</exception>
    public static bool IsJson(string value)
    {
        var format = OutputTarget.RequireName(value.Split('=')[0], Names);
        return format == value
            ? format == Json
            : throw new UsageException($"'{value}' is not possible here: this is printed to standard output.");
    }
}
