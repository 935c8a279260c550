using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Search;

namespace Plumbline.Simulator.Tests.Search;

/// <summary>A few types and resources as the index would hold them.</summary>
internal static class Index
{
    public static readonly DateTimeOffset Now = new(2025, 6, 15, 12, 0, 0, TimeSpan.Zero);

    public static readonly ResourceType Key = Type(
        "Key",
        "vaultId",
        "currentKeyVersion",
        "protectionMode",
        "algorithm"
    );

    public static readonly ResourceType Bucket = Type("Bucket", "namespace", "publicAccessType", "kmsKeyId");

    public static readonly ResourceType Volume = ResourceType.Of(
        "Volume",
        new Dictionary<string, FieldDescription>
        {
            ["id"] = new("str"),
            ["kmsKeyId"] = new("str"),
            ["sizeInGBs"] = new("int"),
            ["isHydrated"] = new("bool"),
        }
    );

    /// <summary>A type of which nothing in particular is known.</summary>
    public static readonly ResourceType Stream = ResourceType.Of(
        "Stream",
        new Dictionary<string, FieldDescription>
        {
            ["id"] = new("str"),
            ["name"] = new("str"),
            ["lifecycleState"] = new("str"),
            ["partitions"] = new("int"),
            ["ratio"] = new("float"),
            ["timeUpdated"] = new("datetime"),
            ["messagesEndpoint"] = new("str"),
            ["labels"] = new("list[str]"),
            ["settings"] = new("StreamSettings"),
            ["freeformTags"] = new("dict(str, str)"),
        }
    );

    public static readonly ResourceType[] Types = [Key, Bucket, Volume, Stream];

    public static SearchItem Item(ResourceType type, string json) => new(type, JsonElement.Parse(json));

    public static StructuredQuery Parse(string query) => StructuredQuery.Parse(query, Types, Now);

    /// <summary>The identifiers of what a query finds, in its order.</summary>
    public static string[] Find(string query, params SearchItem[] items)
    {
        var parsed = Parse(query);
        return [.. parsed.Sort(items.Where(parsed.Matches)).Select(item => item.Identifier)];
    }

    private static ResourceType Type(string name, params string[] fields) =>
        ResourceType.Of(name, fields.ToDictionary(field => field, _ => new FieldDescription("str")));
}
