using System.Text.Json.Nodes;

namespace Plumbline.Reports.Tests.Ocsf;

/// <summary>A published version of OCSF: its class Compliance Finding, and the objects that belong to it.</summary>
internal sealed class OcsfSchema
{
    public const string ClassFile = "events/findings/compliance_finding.json";

    private readonly JsonObject _files;
    private readonly JsonObject _dictionary;
    private readonly JsonObject _types;

    public OcsfSchema(string version)
    {
        var root = JsonNode.Parse(Embedded.Read($"ocsf-{version}.json"))!;
        (_files, _dictionary) = (root["files"]!.AsObject(), root["dictionary"]!.AsObject());
        (_types, CategoryUid) = (root["types"]!.AsObject(), root["category_uid"]!.GetValue<int>());
        ClassUid = (CategoryUid * 1000) + _files[ClassFile]!["uid"]!.GetValue<int>();
    }

    public int CategoryUid { get; }

    public int ClassUid { get; }

    public bool IsType(string name) => _types.ContainsKey(name);

    public OcsfType Type(string name)
    {
        var type = _types[name]!;
        return new(
            type["type"]?.GetValue<string>() ?? name,
            type["regex"]?.GetValue<string>(),
            type["max_len"]?.GetValue<int>()
        );
    }

    /// <summary>The attributes of an object or class by name, with those it inherits and includes.</summary>
    public Dictionary<string, OcsfAttribute> Attributes(string file, ISet<string> profiles)
    {
        var all = new Dictionary<string, OcsfAttribute>(StringComparer.Ordinal);
        Collect(file, includedBy: null, profiles, all);
        AddDatetimes(all, profiles);
        if (file == ClassFile)
        {
            AddNumbers(all);
        }

        return all;
    }

    /// <summary>Names of which one at least has to be there.</summary>
    public IReadOnlyList<string> AtLeastOne(string file)
    {
        var own = _files[file]!["constraints"]?["at_least_one"]?.AsArray();
        return own is not null ? [.. own.Select(name => name!.GetValue<string>())]
            : ParentOf(file) is { } parent ? AtLeastOne(parent)
            : [];
    }

    /// <summary>The file of an object; null when it is none that we need, and so none that we may write.</summary>
    public string? ObjectFile(string type) =>
        _files.ContainsKey($"objects/{type}.json") ? $"objects/{type}.json" : null;

    private void Collect(string file, string? includedBy, ISet<string> profiles, Dictionary<string, OcsfAttribute> all)
    {
        if (ParentOf(file) is { } parent)
        {
            Collect(parent, null, profiles, all);
        }

        var attributes = _files[file]!["attributes"]!.AsObject();
        foreach (var include in Includes(attributes))
        {
            Collect(include, include, profiles, all);
        }

        var profile = includedBy?.StartsWith("profiles/", StringComparison.Ordinal) is true
            ? _files[file]!["name"]!.GetValue<string>()
            : null;
        foreach (var (name, entry) in attributes.Where(pair => pair.Key != "$include"))
        {
            var of = entry!.AsObject().TryGetPropertyValue("profile", out var own) ? own?.GetValue<string>() : profile;
            if (of is null || profiles.Contains(of))
            {
                all[name] = Merge(name, entry.AsObject(), all.GetValueOrDefault(name));
            }
        }
    }

    private OcsfAttribute Merge(string name, JsonObject entry, OcsfAttribute? inherited)
    {
        var general = _dictionary[name]!;
        var values = (inherited?.Values ?? Values(general)).Union(Values(entry)).ToHashSet();
        return new OcsfAttribute(
            (entry["type"] ?? general["type"])!.GetValue<string>(),
            general["is_array"]?.GetValue<bool>() ?? false,
            entry["requirement"] is { } requirement
                ? requirement.GetValue<string>() == "required"
                : inherited?.IsRequired ?? false,
            values
        );
    }

    /// <summary>The profile <c>datetime</c> gives every time a sister that is text.</summary>
    private static void AddDatetimes(Dictionary<string, OcsfAttribute> all, ISet<string> profiles)
    {
        if (profiles.Contains("datetime"))
        {
            foreach (var (name, attribute) in all.Where(pair => pair.Value.Type == "timestamp_t").ToList())
            {
                all[$"{name}_dt"] = attribute with { Type = "datetime_t", IsRequired = false };
            }
        }
    }

    /// <summary>A class has a number of its own, which no file spells out.</summary>
    private void AddNumbers(Dictionary<string, OcsfAttribute> all)
    {
        all["category_uid"] = all["category_uid"] with { Values = new HashSet<int> { CategoryUid } };
        all["class_uid"] = all["class_uid"] with { Values = new HashSet<int> { ClassUid } };
    }

    private string? ParentOf(string file) =>
        _files[file]!["extends"]?.GetValue<string>() switch
        {
            null => null,
            "base_event" => "events/base_event.json",
            "finding" => "events/findings/finding.json",
            var name => $"objects/{name}.json",
        };

    private static IEnumerable<string> Includes(JsonObject attributes) =>
        attributes["$include"] switch
        {
            null => [],
            JsonArray list => list.Select(file => file!.GetValue<string>()),
            var one => [one.GetValue<string>()],
        };

    private static IEnumerable<int> Values(JsonNode entry) =>
        entry["enum"] is JsonObject values
            ? values.Select(pair => int.Parse(pair.Key, System.Globalization.CultureInfo.InvariantCulture))
            : [];
}
