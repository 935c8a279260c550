using Plumbline.Core.Yaml;

namespace Plumbline.Core.Settings.Files;

/// <summary>What a settings file says.</summary>
public sealed record SettingsDocument
{
    public static SettingsDocument Empty { get; } = new();

    /// <summary>The profile to use; null when the file names none.</summary>
    public string? ProfileName { get; init; }

    /// <summary>The file with exceptions, from the settings file's folder; null when the file names none.</summary>
    public string? Exceptions { get; init; }

    /// <summary>Defaults of options, by their names without dashes, in the file's words.</summary>
    public IReadOnlyList<YamlEntry> Scan { get; init; } = [];

    /// <summary>By name, with what they inherit.</summary>
    public IReadOnlyDictionary<string, Profile> Profiles { get; init; } = new Dictionary<string, Profile>();

    /// <summary>Where <see cref="ProfileName"/> stands; null when it does not.</summary>
    public int? ProfileLine { get; init; }

    /// <summary>The names that can be chosen: those of the file, and that of the rules as they come.</summary>
    public IReadOnlyList<string> ProfileNames => [.. Profiles.Keys.Append(Profile.DefaultName).Distinct()];

    /// <summary>Null when there is no such profile.</summary>
    public Profile? Find(string name) =>
        Profiles.GetValueOrDefault(name) ?? (name == Profile.DefaultName ? Profile.Default : null);
}
