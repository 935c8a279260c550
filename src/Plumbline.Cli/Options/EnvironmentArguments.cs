using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>
/// Gives every option of ours an environment variable: <c>PLUMB_FAIL_ON</c> stands for <c>--fail-on</c> where the
/// command line is silent. Lists are separated by commas. OCI's own variables are read by the client.
/// </summary>
internal static class EnvironmentArguments
{
    private const string EndOfOptions = "--";

    /// <exception cref="UsageException">A variable has a value that its option cannot have.</exception>
    public static IReadOnlyList<string> Add(
        ParseResult parsed,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string> environment
    )
    {
        // An option that acts by itself (help, version) is no setting.
        var missing = parsed.CommandResult.Command.Options.Where(option =>
            option.Action is null && parsed.GetResult(option) is not { Implicit: false }
        );
        var options = arguments.TakeWhile(argument => argument != EndOfOptions).ToList();
        return
        [
            .. options,
            .. missing.SelectMany(option => ArgumentsOf(option, environment)),
            .. arguments.Skip(options.Count),
        ];
    }

    /// <summary>The variable that stands for an option.</summary>
    public static string VariableOf(Option option) =>
        "PLUMB_" + option.Name.TrimStart('-').Replace('-', '_').ToUpperInvariant();

    private static IEnumerable<string> ArgumentsOf(Option option, IReadOnlyDictionary<string, string> environment)
    {
        var name = VariableOf(option);
        if (!environment.TryGetValue(name, out var value) || value.Length == 0)
        {
            return [];
        }

        return option.Arity.MaximumNumberOfValues > 1
                ? value.Split(',', StringSplitOptions.TrimEntries).SelectMany(part => new[] { option.Name, part })
            : option.ValueType == typeof(bool) ? [option.Name, ParseSwitch(name, value)]
            : [option.Name, value];
    }

    private static string ParseSwitch(string name, string value) =>
        value.ToLowerInvariant() switch
        {
            "1" or "true" or "yes" or "on" => "true",
            "0" or "false" or "no" or "off" => "false",
            _ => throw new UsageException($"{name} is '{value}', but takes true or false."),
        };
}
