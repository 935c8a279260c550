using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Text;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Exceptions.Files;

/// <summary>Reads one exception.</summary>
internal sealed class ExceptionEntryReader(RuleCatalog catalog, FileProblems problems)
{
    private static readonly string[] Fields =
    [
        "id",
        "owner",
        "reason",
        "ticket",
        "approver",
        "created",
        "expires",
        "scope",
    ];

    private static readonly string[] ScopeFields = ["finding", "rule", "compartment", "tag", "resource"];

    /// <summary>Null when it cannot be used; why, the problems say.</summary>
    public AcceptedFailure? Read(YamlNode node)
    {
        var fields = new YamlFields(node, "an exception", Fields, problems);
        if (node is not YamlMap map)
        {
            return null;
        }

        var scope = ReadScope(map);
        var (id, owner, reason) = (fields.RequiredText("id"), fields.RequiredText("owner"), fields.RequiredText("reason"));
        var (created, expires) = (ReadDay(map, fields, "created"), ReadDay(map, fields, "expires"));
        if (expires < created)
        {
            problems.Add(map.Find("expires")!, $"The exception expires before it was created ({created:yyyy-MM-dd}).");
        }

        return id is null || owner is null || reason is null || created is null || expires is null || scope is null
            ? null
            : new AcceptedFailure
            {
                Id = id,
                Owner = owner,
                Reason = reason,
                Ticket = fields.Text("ticket"),
                Approver = fields.Text("approver"),
                Created = created.Value,
                Expires = expires.Value,
                Scope = scope,
            };
    }

    private DateOnly? ReadDay(YamlMap map, YamlFields fields, string name)
    {
        if (map.Find(name) is null)
        {
            problems.Add(map, $"'{name}' is missing: a day, such as 2027-06-30.");
        }

        return fields.Day(name);
    }

    private ExceptionScope? ReadScope(YamlMap map)
    {
        if (map.Find("scope") is not { IsNull: false } node)
        {
            problems.Add(map, $"'scope' is missing: it names {string.Join(", ", ScopeFields)}, at least one of them.");
            return null;
        }

        var fields = new YamlFields(node, "a scope", ScopeFields, problems);
        if (node is YamlMap { Entries.Count: 0 })
        {
            problems.Add(node, $"The scope is empty: name {string.Join(", ", ScopeFields)}, at least one of them.");
        }

        return new ExceptionScope
        {
            Finding = fields.Parsed("finding", ParseFinding),
            Rule = fields.Parsed("rule", ParseRule),
            Compartment = fields.Parsed("compartment", CompartmentPattern.Parse),
            Tag = fields.Parsed("tag", TagPattern.Parse),
            Resource = fields.Parsed("resource", TextPattern.Parse),
        };
    }

    private string ParseRule(string id)
    {
        List<string> known = [.. catalog.Rules.Select(rule => rule.Id)];
        return known.Find(rule => rule.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException(
                $"there is no rule {FileProblems.Quote(id)}.{Suggestion.For(id, known)} 'plumb rule list' names them all"
            );
    }

    private static string ParseFinding(string id) =>
        id.Length == 32 && id.All(char.IsAsciiHexDigitLower)
            ? id
            : throw new FormatException(
                $"{FileProblems.Quote(id)} is no finding's id: it has 32 digits and small letters from a to f, as '-o json' shows them"
            );
}
