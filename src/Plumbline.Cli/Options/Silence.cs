using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>Fills in what a command line does not say.</summary>
internal static class Silence
{
    private const string EndOfOptions = "--";

    /// <summary>The options of the command that were not given. One that acts by itself (help, version) is no setting.</summary>
    public static IEnumerable<Option> SilentOptions(this ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Where(option =>
            option.Action is null && parsed.GetResult(option) is not { Implicit: false }
        );

    public static IReadOnlyList<string> With(
        this IReadOnlyList<string> arguments,
        IReadOnlyList<OptionDefault> defaults
    )
    {
        var options = arguments.TakeWhile(argument => argument != EndOfOptions).ToList();
        return [.. options, .. defaults.SelectMany(value => value.Arguments), .. arguments.Skip(options.Count)];
    }
}
