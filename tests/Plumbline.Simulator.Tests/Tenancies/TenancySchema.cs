using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Regions;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tests.Tenancies;

/// <summary>Makes the published schema of tenancy files from what the readers of such files go by.</summary>
/// <param name="scenario">The schema of scenario files, which says what a fault is.</param>
internal sealed partial class TenancySchema(JsonObject scenario)
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] InFull =
    [
        "compartments",
        "vaults",
        "keys",
        "keyVersions",
        "policies",
        "users",
        "groups",
        "dynamicGroups",
    ];

    private readonly JsonObject _definitions = scenario["definitions"]!.DeepClone().AsObject();

    public string ToText()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "plumbline.tenancy/1",
            ["description"] =
                "A tenancy for 'plumb sim --tenancy FILE', in the shapes of OCI's API. Fields that are not named here are kept.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray("regions"),
            ["properties"] = Properties(),
            ["definitions"] = _definitions,
        };
        return Compact(schema.ToJsonString(Indented)) + "\n";
    }

    private JsonObject Properties()
    {
        var properties = new JsonObject
        {
            ["$schema"] = new JsonObject { ["type"] = "string" },
            ["tenancy"] = Tenancy(),
            ["regions"] = RegionList(),
        };
        foreach (var name in InFull)
        {
            properties[name] = Many(FullItem(ResourceTypes.Find(name)!));
        }

        properties["faults"] = new JsonObject { ["$ref"] = "#/definitions/faults" };
        foreach (var (name, type) in AllTypes().Where(pair => !properties.ContainsKey(pair.Name)))
        {
            properties[name] = Items(type);
        }

        return properties;
    }

    /// <summary>Every name that a collection may be written with: with its package, and bare where it means only this.</summary>
    private static IEnumerable<(string Name, ResourceType Type)> AllTypes() =>
        ResourceTypes
            .Names.SelectMany(bare => Packages(bare).Select(package => $"{package}.{bare}").Prepend(bare))
            .Select(name => (name, Type: ResourceTypes.Find(name)!))
            .Where(pair => pair.Type is not null)
            .OrderBy(pair => pair.name, StringComparer.Ordinal);

    private static IEnumerable<string> Packages(string collection) =>
        ApiCatalog
            .Services.Where(service => service.Collections.Contains(collection, StringComparer.Ordinal))
            .Select(service => service.Package)
            .Distinct(StringComparer.Ordinal);

    private JsonObject Tenancy()
    {
        var identity = new ModelSchema(ApiCatalog.Named("identity.identity"));
        return new JsonObject { ["type"] = "object", ["properties"] = Keep(identity, identity.Properties("Tenancy")) };
    }

    private static JsonObject RegionList() =>
        new()
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["items"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["enum"] = new JsonArray([.. RegionTable.Names.Select(name => (JsonNode)name)]) },
                    new JsonObject
                    {
                        ["type"] = "object",
                        ["required"] = new JsonArray("regionName"),
                        ["properties"] = new JsonObject
                        {
                            ["regionName"] = Text(),
                            ["regionKey"] = Text(),
                            ["status"] = Text(),
                            ["isHomeRegion"] = new JsonObject { ["type"] = "boolean" },
                        },
                    }
                ),
            },
        };

    private JsonObject FullItem(ResourceType type)
    {
        var models = new ModelSchema(type.Service);
        var properties = Keep(models, models.Properties(type.Full!));
        foreach (var (name, schema) in Needed(type))
        {
            properties[name] = schema.DeepClone();
        }

        return Item(properties, Needed(type).Keys);
    }

    private JsonObject Keep(ModelSchema models, JsonObject properties)
    {
        foreach (var (name, definition) in models.Definitions)
        {
            _definitions[name] ??= definition;
        }

        return properties;
    }

    /// <summary>Collections that need the same share one definition.</summary>
    private JsonObject Items(ResourceType type)
    {
        var needed = Needed(type);
        var name =
            needed.Count == 0 ? "items" : $"itemsWith.{string.Join('.', needed.Keys.Order(StringComparer.Ordinal))}";
        _definitions[name] ??= Many(
            Item(new JsonObject(needed.Select(n => KeyValuePair.Create(n.Key, (JsonNode?)n.Value))), needed.Keys)
        );
        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    /// <summary>What must be said of each: its identity, and what it belongs to.</summary>
    private static SortedDictionary<string, JsonObject> Needed(ResourceType type)
    {
        var needed = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var isAsked = type.List?.Parameters.GetValueOrDefault("compartmentId")?.Required == true;
        foreach (var parent in type.ParentFields.Where(field => field is not "namespaceName"))
        {
            needed[parent] = parent is "compartmentId" or "vaultId" ? Text() : Scalar();
        }

        if (isAsked || type.Collection is "compartments" or "keys")
        {
            needed["compartmentId"] = Text();
        }

        if (type == ResourceTypes.Vaults)
        {
            needed["region"] = Text();
        }

        if (IdentityOf(type) is { } identity)
        {
            needed[identity] = identity is "id" ? Text() : Scalar();
        }

        return needed;
    }

    private static string? IdentityOf(ResourceType type)
    {
        var field = type.IdFields.FirstOrDefault(type.HasField) ?? type.IdFields[0];
        return type.IsSingleton || (type.Get is null && field is not "id") ? null : field;
    }

    private static JsonObject Item(JsonObject properties, IEnumerable<string> required) =>
        new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
            ["properties"] = properties,
        };

    private static JsonObject Many(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private static JsonObject Text() => new() { ["type"] = "string", ["minLength"] = 1 };

    private static JsonObject Scalar() => new() { ["type"] = new JsonArray("string", "number") };

    /// <summary>What holds nothing else stands on one line.</summary>
    private static string Compact(string json) =>
        Leaf()
            .Replace(
                json,
                leaf =>
                    $"{leaf.Groups["open"].Value} {Space().Replace(leaf.Groups["body"].Value, " ")} {leaf.Groups["close"].Value}"
            );

    [GeneratedRegex(
        @"(?<open>[\[{])\s+(?<body>[^\[\]{}]{1,160}?)\s+(?<close>[\]}])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Leaf();

    [GeneratedRegex(@"\n\s*", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
