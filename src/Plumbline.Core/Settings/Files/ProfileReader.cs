using Plumbline.Core.Rules;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Settings.Files;

/// <summary>Reads one profile.</summary>
internal sealed class ProfileReader(RuleCatalog catalog, FileProblems problems)
{
    private static readonly string[] Fields = ["extends", "rules"];

    public ProfileDraft Read(YamlEntry profile)
    {
        var fields = new YamlFields(profile.Value, "a profile", Fields, problems);
        var rules = fields.Node("rules") is { } node ? problems.MapOf(node, "the list of rules")?.Entries ?? [] : [];
        return new ProfileDraft(profile.Name, profile.Key, ReadParents(fields), [.. rules.SelectMany(ReadRule)]);
    }

    private IReadOnlyList<YamlScalar> ReadParents(YamlFields fields) =>
        fields.Node("extends") is { } node && problems.TextsOf(node, "extends") is not null
            ? [.. (node is YamlList list ? list.Items : [node]).Cast<YamlScalar>()]
            : [];

    private IEnumerable<RuleDraft> ReadRule(YamlEntry entry)
    {
        if (Select(entry.Key) is not { } rules)
        {
            return [];
        }

        var rule = RuleCatalog.IsPattern(entry.Name) ? null : rules[0];
        var (change, overrides) = new ChangeReader(rule, problems).Read(entry.Value);
        return [new RuleDraft(rule?.Id ?? entry.Name, rules, change, overrides)];
    }

    private IReadOnlyList<Rule>? Select(YamlScalar name)
    {
        try
        {
            return catalog.Select(name.Text);
        }
        catch (Exception error) when (error is UnknownRuleException or FormatException)
        {
            problems.Add(name, error.Message);
            return null;
        }
    }
}
