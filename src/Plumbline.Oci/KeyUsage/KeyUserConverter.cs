using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.KeyUsage;

/// <summary>
/// Makes the record of a resource from whatever the API gives of one kind. All else that it gives, which may be anything
/// that users put there, is dropped here and reaches neither memory nor disk.
/// </summary>
internal sealed class KeyUserConverter : JsonConverter<KeyUser>
{
    /// <summary>Tells what we wrote down ourselves from what the API gives.</summary>
    private const string Kept = "$user";

    private readonly KeyUserKind _kind;
    private readonly bool _namesKeys;

    private KeyUserConverter(KeyUserKind kind, bool namesKeys) => (_kind, _namesKeys) = (kind, namesKeys);

    /// <summary>As lists give it: for some kinds without the keys.</summary>
    public static JsonTypeInfo<KeyUser> Listed(KeyUserKind kind) => TypeOf(new(kind, namesKeys: !kind.ReadsEach));

    /// <summary>As the answer about one resource gives it.</summary>
    public static JsonTypeInfo<KeyUser> Whole(KeyUserKind kind) => TypeOf(new(kind, namesKeys: true));

    public override KeyUser Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var json = document.RootElement;
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException();
        }

        return json.TryGetProperty(Kept, out var kept)
            ? kept.Deserialize(OciJson.Default.KeyUser) ?? throw new JsonException()
            : OfApi(json);
    }

    public override void Write(Utf8JsonWriter writer, KeyUser value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Kept);
        JsonSerializer.Serialize(writer, value, OciJson.Default.KeyUser);
        writer.WriteEndObject();
    }

    private static JsonTypeInfo<KeyUser> TypeOf(KeyUserConverter converter)
    {
        var options = new JsonSerializerOptions(OciJson.Default.Options) { TypeInfoResolver = OciJson.Default };
        options.Converters.Add(converter);
        return (JsonTypeInfo<KeyUser>)options.GetTypeInfo(typeof(KeyUser));
    }

    private KeyUser OfApi(JsonElement json)
    {
        var name = Text(json, _kind.Name);
        var tags = json.Deserialize(OciJson.Default.KeyUserTags)!;
        return new()
        {
            Kind = _kind.Kind,
            Id = Text(json, _kind.Id) ?? name ?? (_kind.Single ? _kind.Kind : throw new JsonException()),
            CompartmentId = Text(json, "compartmentId") ?? "",
            DisplayName = name,
            LifecycleState = Text(json, "lifecycleState") ?? Text(json, "isOnboarded"),
            TimeCreated = Time(json, "timeCreated"),
            FreeformTags = tags.FreeformTags,
            DefinedTags = tags.DefinedTags,
            References = _namesKeys ? References(json) : null,
        };
    }

    private IReadOnlyList<KeyReference> References(JsonElement json) =>
        [.. _kind.References.SelectMany(pattern => pattern.Read(json))];

    private static string? Text(JsonElement json, string field) =>
        JsonPaths.Text(json, field) is { } text ? BoundedText.Bound(text) : null;

    private static DateTimeOffset? Time(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.TryGetDateTimeOffset(out var time)
            ? time
            : null;
}
