using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>The option of commands that print to standard output only: for people, or as JSON.</summary>
internal static class PrintedFormat
{
    private static readonly string[] Names = [OutputTarget.Table, OutputTarget.Json];

    public static Option<string> Option() =>
        new("--output", "-o")
        {
            Description = "table or json.",
            HelpName = "FORMAT",
            CompletionSources = { Names },
            DefaultValueFactory = _ => OutputTarget.Table,
        };

    /// <exception cref="UsageException">It is neither, or names a file.</exception>
    public static bool IsJson(string value) =>
        OutputTarget.ParseOne(value) is { Path: null } target
            ? target.Format == OutputTarget.Json
            : throw new UsageException($"'{value}' is not possible here: this is printed to standard output.");
}
