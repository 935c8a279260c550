using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
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
        if (problems.MapOf(node, "an exception") is not { } map)
        {
            return null;
        }

        var fields = new YamlFields(map, "an exception", Fields, problems);
        var scope = ReadScope(map);
        var (id, owner, reason) = (
            fields.RequiredText("id"),
            fields.RequiredText("owner"),
            fields.RequiredText("reason")
        );
        var days = ReadDays(map, fields);
        return id is null || owner is null || reason is null || days is null || scope is null
            ? null
            : new AcceptedFailure
            {
                Id = id,
                Owner = owner,
                Reason = reason,
                Ticket = fields.Text("ticket"),
                Approver = fields.Text("approver"),
                Created = days.Value.Created,
                Expires = days.Value.Expires,
                Scope = scope,
            };
    }

    private (DateOnly Created, DateOnly Expires)? ReadDays(YamlMap map, YamlFields fields)
    {
        var (created, expires) = (ReadDay(map, fields, "created"), ReadDay(map, fields, "expires"));
        if (expires < created)
        {
            problems.Add(map.Find("expires")!, $"The exception expires before it was created ({created:yyyy-MM-dd}).");
        }

        return created is { } first && expires is { } last ? (first, last) : null;
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
            Finding = fields.Parsed("finding", Finding.ParseId),
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
}
