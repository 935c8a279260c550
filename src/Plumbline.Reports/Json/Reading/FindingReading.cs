using System.Text.Json;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Json.Reading;

/// <summary>Reads what <see cref="FindingSection"/> wrote.</summary>
internal sealed class FindingReading(IReadOnlyList<RuleCard> rules, IReadOnlyList<AcceptedFailure> exceptions)
{
    private const int LettersOfId = 32;

    private readonly Dictionary<string, RuleCard> _rules = rules
        .DistinctBy(rule => rule.Id)
        .ToDictionary(rule => rule.Id);
    private readonly Dictionary<string, AcceptedFailure> _exceptions = exceptions
        .DistinctBy(exception => exception.Id)
        .ToDictionary(exception => exception.Id);

    public Finding Finding(JsonElement json)
    {
        var (id, resource) = (json.Text("id"), json.Member("resource"));
        var related = json.List("related", Related);
        return new()
        {
            Id = id.Length == LettersOfId && id.All(char.IsAsciiHexDigitLower) ? id : throw NotThere("finding", id),
            Rule = _rules.GetValueOrDefault(json.Text("rule")) ?? throw NotThere("rule", json.Text("rule")),
            Risk = json.Choice<Risk>("risk"),
            Resource = Resource(resource, json),
            Parent = json.Place("parent", related),
            CompartmentPath = resource.TextOrNull("compartmentPath"),
            Status = json.Choice<FindingStatus>("status"),
            Message = json.Text("message"),
            Evidence = Evidence(json, related),
            Parameters = json.TextMap("parameters"),
            Exception = json.Maybe("exception", Exception),
            MonthlySaving = json.DecimalOrNull("monthlySaving"),
            FirstSeen = json.TimeOrNull("firstSeen"),
            LastSeen = json.TimeOrNull("lastSeen"),
            Change = json.TextOrNull("change") is null ? null : json.Choice<FindingChange>("change"),
        };
    }

    private static SavedResource Resource(JsonElement resource, JsonElement finding) =>
        Named(resource) with
        {
            Provenance = finding.Maybe("source", Provenance),
        };

    private static SavedResource Related(JsonElement json) =>
        Named(json) with
        {
            Provenance = json.Maybe("source", Provenance),
        };

    private static SavedResource Named(JsonElement json) =>
        new()
        {
            Id = json.Text("id"),
            SavedType = json.Text("type"),
            SavedName = json.Text("name"),
            Region = json.Text("region"),
            CompartmentId = json.Text("compartmentId"),
        };

    private static Provenance Provenance(JsonElement json) =>
        new(json.Text("operation"), json.Text("target"), json.TextOrNull("opcRequestId"), json.Time("at"));

    private static IReadOnlyList<Evidence> Evidence(JsonElement json, IReadOnlyList<SavedResource> related)
    {
        var sources = json.List("evidenceSources", source => Source(source, related)).ToLookup(source => source.Name);
        return
        [
            .. json.Map("evidence", value => value.ValueKind == JsonValueKind.String ? value.GetString() : null)
                .Select(pair => sources[pair.Key].FirstOrDefault() with { Name = pair.Key, Value = pair.Value }),
        ];
    }

    private static Evidence Source(JsonElement json, IReadOnlyList<SavedResource> related) =>
        new(json.Text("name"), Value: null, json.Place("of", related), json.TextOrNull("field"));

    private AcceptedFailure Exception(JsonElement json) =>
        _exceptions.GetValueOrDefault(json.Text("id")) ?? throw NotThere("exception", json.Text("id"));

    private static JsonException NotThere(string what, string id) => new($"there is no {what} '{id}'");
}
