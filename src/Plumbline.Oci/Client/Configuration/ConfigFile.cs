using Plumbline.Core.Text;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Configuration;

/// <summary>An OCI configuration file: profiles of settings, all inheriting from DEFAULT.</summary>
/// <remarks>
/// Format: https://docs.oracle.com/en-us/iaas/Content/API/Concepts/sdkconfig.htm, read with the rules of Python's
/// configparser (no interpolation), which the OCI CLI uses.
/// </remarks>
internal sealed class ConfigFile(string path, IReadOnlyDictionary<string, Dictionary<string, string>> sections)
{
    public const string DefaultProfile = "DEFAULT";

    public string Path { get; } = path;

    public IEnumerable<string> Profiles => sections.Keys;

    /// <exception cref="ConfigurationException">The file cannot be read or is malformed.</exception>
    public static ConfigFile Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new ConfigurationException($"'{path}' is a folder; name the configuration file in it.");
        }

        if (!File.Exists(path))
        {
            throw new ConfigurationException(
                $"There is no OCI configuration file at '{path}'. Create one with 'oci setup config', or name another with --config-file."
            );
        }

        try
        {
            return new ConfigFile(path, new ConfigFileParser(path).Parse(File.ReadLines(path)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The configuration file '{path}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>A profile's settings over those of DEFAULT. Names are in lower case.</summary>
    /// <exception cref="ConfigurationException">There is no such profile.</exception>
    public IReadOnlyDictionary<string, string> Profile(string name)
    {
        var inherited = sections.GetValueOrDefault(DefaultProfile) ?? [];
        if (name == DefaultProfile)
        {
            return inherited;
        }

        if (!sections.TryGetValue(name, out var own))
        {
            throw new ConfigurationException(
                $"'{Path}' has no profile '{name}'.{Suggestion.For(name, sections.Keys)} It has{Listed(sections.Keys)}."
            );
        }

        return own.Concat(inherited.Where(setting => !own.ContainsKey(setting.Key))).ToDictionary();
    }

    /// <summary>One setting of a section that inherits nothing; null when it is missing or empty.</summary>
    public string? Find(string section, string name) =>
        sections.GetValueOrDefault(section)?.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private static string Listed(IEnumerable<string> names) =>
        string.Join(", ", names) is { Length: > 0 } list ? $": {list}" : " none";
}
