using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plumbline.Simulator.Resources;

/// <summary>
/// One resource in the API's own JSON, unknown fields and all. It is kept as UTF-8 text, since a tenancy may hold a
/// million of them. <c>ParentId</c> is what it is listed under: a compartment, a vault, a key. <c>Region</c> is empty
/// for what belongs to the whole tenancy.
/// </summary>
internal sealed class Resource
{
    private const string Revision = "revision";
    private static long Last;

    public Resource(ResourceType type, string region, string parentId, string id, byte[] json, string? placedIn = null)
    {
        (Type, Region, ParentId, Id, Json) = (type, region, parentId, id, json);
        CompartmentId = Interned(Text("compartmentId") ?? placedIn);
        LifecycleState = Interned(Text("lifecycleState"));
        Key = type.KeyOf(parentId, id);
    }

    public ResourceType Type { get; }

    public string Region { get; }

    public string ParentId { get; }

    public string Id { get; }

    /// <summary>What tells it from all others of its type and region.</summary>
    public string Key { get; }

    public byte[] Json { get; }

    public string? CompartmentId { get; }

    public string? LifecycleState { get; }

    /// <summary>Its place among its siblings, oldest first; kept when it changes.</summary>
    public long Sequence { get; private init; } = Interlocked.Increment(ref Last);

    public string ETag => Convert.ToHexStringLower(SHA256.HashData(Json).AsSpan(0, 16));

    /// <summary>A top-level field that is a string; of anything else, null.</summary>
    public string? Text(string field)
    {
        var reader = new Utf8JsonReader(Json);
        return TopLevel.Find(ref reader, field) && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
    }

    /// <summary>A top-level field that is a whole number; of anything else, null.</summary>
    public long? Number(string field) =>
        Value(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    /// <summary>A top-level field that is an object.</summary>
    public JsonElement? Field(string name) => Value(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    /// <summary>A top-level field of any kind, null included; nothing if it is absent.</summary>
    public JsonElement? Value(string name)
    {
        var reader = new Utf8JsonReader(Json);
        return TopLevel.Find(ref reader, name) ? JsonElement.ParseValue(ref reader) : null;
    }

    public JsonElement Parse() => JsonSerializer.Deserialize<JsonElement>(Json);

    /// <summary>A copy of the JSON to change.</summary>
    public JsonObject Copy() => JsonNode.Parse(Json)!.AsObject();

    /// <summary>
    /// The same resource with other contents, perhaps under another parent. Its etag is one that it never had, even if
    /// the contents are.
    /// </summary>
    public Resource With(JsonObject json, string? parentId = null)
    {
        var revision = this.Hidden(Revision) is { } known ? known.GetInt64() : 0;
        var bytes = JsonText.Bytes(json.Hide(Revision, revision + 1));
        return new(Type, Region, parentId ?? ParentId, Id, bytes, CompartmentId) { Sequence = Sequence };
    }

    /// <summary>The same resource in the place of an older state of itself.</summary>
    public Resource InPlaceOf(Resource older) =>
        new(Type, Region, ParentId, Id, Json, CompartmentId) { Sequence = older.Sequence };

    // A million keys share a few compartments and states.
    private static string? Interned(string? text) => text is null ? null : string.Intern(text);
}
