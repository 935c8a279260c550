using Plumbline.Core.Rules;
using Plumbline.Core.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Settings.Files;

/// <summary>Reads settings files: <c>plumbline.settings/1</c>.</summary>
public sealed class SettingsReader(RuleCatalog catalog, FileProblems problems)
{
    public const string Format = "plumbline.settings/1";

    private const int MostProfiles = 100;

    public static IReadOnlyList<string> Fields { get; } = ["format", "profile", "exceptions", "scan", "profiles"];

    /// <summary>What is wrong is told to the problems; what is returned is of use only when there are none.</summary>
    public SettingsDocument Read(string text)
    {
        if (problems.FileOf(text, "a settings file", Fields, Format) is not { } fields)
        {
            return SettingsDocument.Empty;
        }

        var profiles = ReadProfiles(fields);
        return new SettingsDocument
        {
            ProfileName = ReadChoice(fields, profiles.Keys),
            ProfileLine = fields.Node("profile")?.Line,
            Exceptions = fields.Text("exceptions"),
            Scan = fields.Node("scan") is { } scan ? problems.MapOf(scan, "the list of options")?.Entries ?? [] : [],
            Profiles = profiles,
        };
    }

    private Dictionary<string, Profile> ReadProfiles(YamlFields fields)
    {
        var node = fields.Node("profiles");
        var entries = node is null ? [] : problems.MapOf(node, "the list of profiles")?.Entries ?? [];
        if (entries.Count > MostProfiles)
        {
            problems.Add(node!, $"A file has {MostProfiles} profiles at the most, not {entries.Count}.");
            return [];
        }

        var reader = new ProfileReader(catalog, problems);
        var drafts = entries.Select(reader.Read).ToDictionary(draft => draft.Name);
        var lineages = new Lineages(drafts, problems);
        return drafts.Values.ToDictionary(
            draft => draft.Name,
            draft => ProfileBuilder.Build(draft.Name, lineages.Of(draft))
        );
    }

    private string? ReadChoice(YamlFields fields, IReadOnlyCollection<string> profiles)
    {
        var name = fields.Text("profile");
        if (name is not null && name != Profile.DefaultName && !profiles.Contains(name))
        {
            problems.Add(
                fields.Node("profile")!,
                $"There is no profile {FileProblems.Quote(name)}.{Suggestion.For(name, profiles)}"
            );
        }

        return name;
    }
}
