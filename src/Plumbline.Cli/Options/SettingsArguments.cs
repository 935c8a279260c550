using System.CommandLine;
using Plumbline.Cli.Commands;
using Plumbline.Cli.Settings;
using Plumbline.Core.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Cli.Options;

/// <summary>Takes options of a scan from the <c>scan</c> section of the settings file, below command line and environment.</summary>
internal sealed class SettingsArguments(TunedCommand command, FileProblems problems, bool isTrusted)
{
    /// <summary>
    /// They decide where signed requests go. A file that merely lies in the folder may be somebody else's.
    /// </summary>
    private static readonly string[] OnlyTrusted = ["endpoint", "cert-bundle"];

    private readonly IReadOnlyDictionary<string, Option> _settable = command.Settable;

    /// <exception cref="InvalidFileException">The file cannot be used.</exception>
    public static IReadOnlyList<OptionDefault> For(ParseResult parsed, CommandContext context)
    {
        if (parsed.CommandResult.Command is not TunedCommand command || !ReferenceEquals(parsed.Action, command.Action))
        {
            return [];
        }

        var values = Load(command, command.Scan.Tuning.SettingsFile(parsed), context).Values;
        var silent = parsed.SilentOptions().ToHashSet();
        return [.. values.Where(value => silent.Contains(value.Option))];
    }

    /// <summary>The settings file, wholly checked, and the options that it sets.</summary>
    /// <exception cref="InvalidFileException">The file cannot be used.</exception>
    public static (SettingsFile File, IReadOnlyList<OptionDefault> Values) Load(
        TunedCommand command,
        string? named,
        CommandContext context
    )
    {
        IReadOnlyList<OptionDefault> values = [];
        var path = SettingsFile.Find(named, context);
        var isTrusted = path is not null && path != Path.Combine(context.WorkingDirectory, SettingsFile.Name);
        var file = SettingsFile.Load(
            named,
            context,
            (document, problems) =>
            {
                var reader = new SettingsArguments(command, problems, isTrusted || path == named);
                values = [.. document.Scan.Select(entry => reader.Read(entry, path!)).OfType<OptionDefault>()];
            }
        );
        return (file, values);
    }

    private OptionDefault? Read(YamlEntry entry, string path)
    {
        if (!_settable.TryGetValue(entry.Name, out var option))
        {
            var suggestion = Suggestion.For(entry.Name, _settable.Keys);
            problems.Add(entry.Key, $"A scan has no option {FileProblems.Quote(entry.Name)}.{suggestion}");
            return null;
        }

        if (!isTrusted && OnlyTrusted.Contains(entry.Name))
        {
            problems.Add(
                entry.Key,
                $"'{entry.Name}' says where requests go, and this file was only found in the folder: name the file with --settings, or give --{entry.Name}."
            );
        }

        return problems.TextsOf(entry.Value, entry.Name) is { } texts ? Read(entry, option, texts, path) : null;
    }

    private OptionDefault Read(YamlEntry entry, Option option, IReadOnlyList<string> texts, string path)
    {
        List<string> arguments = [.. texts.SelectMany(text => new[] { option.Name, text })];
        if (texts.Count > 1 && option.Arity.MaximumNumberOfValues <= 1)
        {
            problems.Add(entry.Value, $"'{entry.Name}' takes one value, not {texts.Count}.");
        }
        else if (command.ProblemOf(arguments) is { } problem)
        {
            problems.Add(entry.Value, $"{entry.Name}: {problem}");
        }

        return new OptionDefault(option, $"{path}:{entry.Key.Line}", arguments);
    }
}
