using System.CommandLine;
using Plumbline.Cli.Commands;
using Plumbline.Cli.Options;

namespace Plumbline.Cli.Settings;

/// <summary>What a scan's options would be without a command line.</summary>
internal static class OptionView
{
    private const string Default = "default";

    /// <param name="fromFile">What the settings file says.</param>
    public static IReadOnlyList<ShownValue> Of(
        TunedCommand scan,
        IReadOnlyList<OptionDefault> fromFile,
        IReadOnlyDictionary<string, string> environment
    )
    {
        IReadOnlyList<string> nothing = [];
        var fromEnvironment = EnvironmentArguments.For(scan.Parse(nothing, CommandLine.Plain), environment);
        List<OptionDefault> given = [.. fromEnvironment.Concat(fromFile).DistinctBy(value => value.Option)];
        var parsed = scan.Parse(nothing.With(given), CommandLine.Plain);
        return
        [
            .. scan
                .Settable.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new ShownValue(
                    pair.Key,
                    TextsOf(pair.Value, parsed),
                    pair.Value.Arity.MaximumNumberOfValues > 1,
                    given.Find(value => value.Option == pair.Value)?.Origin ?? Default
                )),
        ];
    }

    private static IReadOnlyList<string> TextsOf(Option option, ParseResult parsed)
    {
        if (parsed.GetResult(option) is { Tokens: { Count: > 0 } tokens })
        {
            return [.. tokens.Select(token => token.Value)];
        }

        return option.ValueType == typeof(bool) ? ["false"]
            : option is { HasDefaultValue: true, Arity.MaximumNumberOfValues: 1 }
            && option.GetDefaultValue() is string text
                ? [text]
            : [];
    }
}
