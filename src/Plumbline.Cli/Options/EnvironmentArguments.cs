using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>
/// Gives every option of ours an environment variable: <c>PLUMB_FAIL_ON</c> stands for <c>--fail-on</c> where the
/// command line is silent. Lists are separated by commas. OCI's own variables are read by the client.
/// </summary>
internal static class EnvironmentArguments
{
    /// <exception cref="UsageException">A variable has a value that its option cannot have.</exception>
    public static IReadOnlyList<OptionDefault> For(
        ParseResult parsed,
        IReadOnlyDictionary<string, string> environment
    ) =>
        [
            .. parsed
                .SilentOptions()
                .Select(option => (option, name: VariableOf(option)))
                .Where(pair => environment.GetValueOrDefault(pair.name) is { Length: > 0 })
                .Select(pair => new OptionDefault(
                    pair.option,
                    pair.name,
                    ArgumentsOf(pair.option, pair.name, environment[pair.name])
                )),
        ];

    /// <summary>The variable that stands for an option.</summary>
    public static string VariableOf(Option option) =>
        "PLUMB_" + option.Name.TrimStart('-').Replace('-', '_').ToUpperInvariant();

    private static IReadOnlyList<string> ArgumentsOf(Option option, string variable, string value) =>
        option.Arity.MaximumNumberOfValues > 1
            ? [.. value.Split(',', StringSplitOptions.TrimEntries).SelectMany(part => new[] { option.Name, part })]
        : option.ValueType == typeof(bool) ? [option.Name, ParseSwitch(variable, value)]
        : [option.Name, value];

    private static string ParseSwitch(string name, string value) =>
        value.ToLowerInvariant() switch
        {
            "1" or "true" or "yes" or "on" => "true",
            "0" or "false" or "no" or "off" => "false",
            _ => throw new UsageException($"{name} is '{value}', but takes true or false."),
        };
}
