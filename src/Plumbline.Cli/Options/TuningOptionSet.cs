using System.CommandLine;
using Plumbline.Cli.Settings;

namespace Plumbline.Cli.Options;

/// <summary>The options that say how rules are set, and which failures are accepted.</summary>
internal sealed class TuningOptionSet
{
    private readonly Option<string?> _settings = new("--settings")
    {
        Description =
            "The settings file; 'none' for none. [default: ./plumbline.yaml, then ~/.config/plumbline/plumbline.yaml]",
        HelpName = "FILE",
    };

    private readonly Option<string?> _profileSet = new("--profile-set")
    {
        Description = "The profile of rule settings, from the settings file. Default: the one that the file names.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _exceptions = new("--exceptions")
    {
        Description =
            "The file with accepted failures; 'none' for none. [default: plumbline-exceptions.yaml beside the settings file or here]",
        HelpName = "FILE",
    };

    private readonly Option<bool> _failOnStale = new("--fail-on-stale-exceptions")
    {
        Description = "Exit with 5 when an exception has expired, or when nothing fails any more that it covers.",
    };

    public IReadOnlyList<Option> All => [_settings, _profileSet, _exceptions, _failOnStale];

    /// <summary>Those that say where settings are: they cannot be settings themselves.</summary>
    public IReadOnlyList<Option> Places => [_settings, _profileSet, _exceptions];

    /// <summary>Those that name files.</summary>
    public IReadOnlyList<Option> Files => [_settings, _exceptions];

    public string? SettingsFile(ParseResult parsed) => parsed.GetValue(_settings);

    public bool FailOnStale(ParseResult parsed) => parsed.GetValue(_failOnStale);

    /// <exception cref="Core.Yaml.InvalidFileException">A file cannot be used.</exception>
    /// <exception cref="UsageException">There is no such profile.</exception>
    public Tuning Read(ParseResult parsed, CommandContext context)
    {
        var settings = Settings.SettingsFile.Load(parsed.GetValue(_settings), context);
        var exceptions = ExceptionsFile.Find(parsed.GetValue(_exceptions), settings, context);
        return new Tuning
        {
            Settings = settings,
            Profile = settings.Profile(parsed.GetValue(_profileSet)),
            ExceptionsPath = exceptions,
            Exceptions = exceptions is null ? [] : ExceptionsFile.Read(exceptions),
        };
    }

    /// <summary>Where exceptions are, or would be written.</summary>
    /// <exception cref="Core.Yaml.InvalidFileException">The settings file cannot be used.</exception>
    public string ExceptionsPath(ParseResult parsed, CommandContext context)
    {
        var settings = Settings.SettingsFile.Load(parsed.GetValue(_settings), context);
        return ExceptionsFile.PathFor(parsed.GetValue(_exceptions), settings, context);
    }
}
