using System.Text;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Search;

namespace Plumbline.Simulator.Tests.Search;

/// <summary>A few types and resources as the index would hold them.</summary>
internal static class Index
{
    public static readonly DateTimeOffset Now = new(2025, 6, 15, 12, 0, 0, TimeSpan.Zero);

    public static readonly IndexedType Key = Type("Key", "vaultId", "currentKeyVersion", "protectionMode", "algorithm");

    public static readonly IndexedType Bucket = Type("Bucket", "namespace", "publicAccessType", "kmsKeyId");

    public static readonly IndexedType Volume = IndexedType.Of(
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
    public static readonly IndexedType Stream = IndexedType.Of(
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

    public static readonly IndexedType[] Types = [Key, Bucket, Volume, Stream];

    public static SearchItem Item(IndexedType type, string json) =>
        new(type, new Resource(ResourceTypes.Find("volumes")!, "us-ashburn-1", "c", "i", Encoding.UTF8.GetBytes(json)));

    public static StructuredQuery Parse(string query) => StructuredQuery.Parse(query, Types, Now);

    /// <summary>The identifiers of what a query finds, in its order.</summary>
    public static string[] Find(string query, params SearchItem[] items)
    {
        var parsed = Parse(query);
        return [.. parsed.Sort(items.Where(parsed.Matches)).Select(item => item.Identifier)];
    }

    private static IndexedType Type(string name, params string[] fields) =>
        IndexedType.Of(name, fields.ToDictionary(field => field, _ => new FieldDescription("str")));
}
