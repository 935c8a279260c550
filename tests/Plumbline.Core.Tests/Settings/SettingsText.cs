using Plumbline.Core.Rules;
using Plumbline.Core.Settings;
using Plumbline.Core.Settings.Files;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Tests.Settings;

/// <summary>Reads settings for tests, with the rules of this assembly.</summary>
internal static class SettingsText
{
    public static RuleCatalog Catalog { get; } = RuleCatalog.Of(typeof(SettingsText).Assembly);

    public static SettingsDocument Read(string text)
    {
        var problems = new FileProblems("s.yaml");
        var document = new SettingsReader(Catalog, problems).Read(text);
        problems.ThrowIfAny();
        return document;
    }

    /// <summary>The profile <c>p</c> of a file with these profiles.</summary>
    public static Profile Profile(string profiles) =>
        Read($"format: plumbline.settings/1\nprofiles:\n{profiles}").Profiles["p"];

    public static IReadOnlyList<string> Problems(string text) =>
        Should.Throw<InvalidFileException>(() => Read(text)).Lines;
}
