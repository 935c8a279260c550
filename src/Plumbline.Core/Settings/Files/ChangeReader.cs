using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Settings.Files;

/// <summary>Reads what is said about a rule, or about several of which nothing but the name is common.</summary>
/// <param name="rule">The rule whose parameters may be set; null for several.</param>
internal sealed class ChangeReader(Rule? rule, FileProblems problems)
{
    private const string Enabled = "enabled";
    private const string RiskName = "risk";
    private const string Parameters = "parameters";
    private const string Overrides = "overrides";
    private const string Compartment = "compartment";
    private const string Tag = "tag";

    private static readonly string[] RuleFields = [Enabled, RiskName, Parameters, Overrides];
    private static readonly string[] OverrideFields = [Compartment, Tag, Enabled, RiskName, Parameters];

    public (RuleChange Change, IReadOnlyList<ScopedChange> Overrides) Read(YamlNode node)
    {
        var fields = new YamlFields(node, "a rule", RuleFields, problems);
        var items = fields.Node(Overrides) is { } list ? problems.ItemsOf(list, Overrides) : [];
        return (ReadChange(fields), [.. items.Select(ReadOverride)]);
    }

    private ScopedChange ReadOverride(YamlNode node)
    {
        var fields = new YamlFields(node, "an override", OverrideFields, problems);
        if (node is YamlMap or { IsNull: true } && fields.Node(Compartment) is null && fields.Node(Tag) is null)
        {
            problems.Add(node, "An override says where it holds: 'compartment', 'tag', or both.");
        }

        return new ScopedChange
        {
            Compartment = fields.Parsed(Compartment, CompartmentPattern.Parse),
            Tag = fields.Parsed(Tag, TagPattern.Parse),
            Change = ReadChange(fields),
        };
    }

    private RuleChange ReadChange(YamlFields fields)
    {
        var written = new List<WrittenValue>();
        foreach (var name in (string[])[Enabled, RiskName])
        {
            if (fields.Node(name) is YamlScalar scalar)
            {
                written.Add(new WrittenValue(name, [scalar.Text], scalar.Line));
            }
        }

        return new RuleChange
        {
            IsEnabled = fields.Switch(Enabled),
            Risk = fields.Parsed<Risk?>(RiskName, text => ParseRisk(text)),
            Parameters = ReadParameters(fields, written),
            Written = written,
        };
    }

    private Dictionary<string, object> ReadParameters(YamlFields fields, List<WrittenValue> written)
    {
        var values = new Dictionary<string, object>();
        var node = fields.Node(Parameters);
        if (node is not null && rule is null)
        {
            problems.Add(
                node,
                "Parameters belong to one rule: write them under its id, not under a name with wildcards."
            );
            return values;
        }

        foreach (var entry in node is null ? [] : problems.MapOf(node, "the list of parameters")?.Entries ?? [])
        {
            if (Find(entry) is { } parameter && problems.TextsOf(entry.Value, entry.Name) is { } texts)
            {
                Read(parameter, texts, entry, values);
                written.Add(new WrittenValue($"{Parameters}.{parameter.Name}", texts, entry.Key.Line));
            }
        }

        return values;
    }

    private Parameter? Find(YamlEntry entry)
    {
        var found = rule!.Parameters.FirstOrDefault(parameter => parameter.Name == entry.Name);
        if (found is null)
        {
            string[] names = [.. rule.Parameters.Select(parameter => parameter.Name)];
            var has = names.Length == 0 ? "none" : string.Join(", ", names);
            problems.Add(
                entry.Key,
                $"{rule.Id} has no parameter {FileProblems.Quote(entry.Name)}.{Suggestion.For(entry.Name, names)} It has: {has}."
            );
        }

        return found;
    }

    private void Read(
        Parameter parameter,
        IReadOnlyList<string> texts,
        YamlEntry entry,
        Dictionary<string, object> values
    )
    {
        try
        {
            values[parameter.Name] = parameter.Read(texts);
        }
        catch (FormatException error)
        {
            problems.Add(entry.Value, $"{parameter.Name} of {rule!.Id}: {error.Message}.");
        }
    }

    private static Risk ParseRisk(string text)
    {
        var risks = Enum.GetValues<Risk>().ToDictionary(WireName.Of);
        return risks.TryGetValue(text.Replace('-', '_').ToLowerInvariant(), out var risk)
            ? risk
            : throw new FormatException(
                $"there is no risk {FileProblems.Quote(text)}.{Suggestion.For(text, risks.Keys)} Choose {string.Join(", ", risks.Keys)}"
            );
    }
}
