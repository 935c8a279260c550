using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client;

/// <summary>
/// Reads a page item by item: a bare array, or an object whose <c>items</c> (in identity domains, which speak SCIM,
/// <c>Resources</c>) is one. One broken item among a thousand must not hide the others.
/// </summary>
internal static class PageReader
{
    /// <summary>A page of nothing but broken items says it once.</summary>
    private const int MostFlaws = 20;

    /// <exception cref="OciException">There is no list in the answer.</exception>
    public static Page<T> Read<T>(OciRequest request, OciResponse response, JsonTypeInfo<T> itemType)
        where T : class
    {
        var call = request.Call;
        try
        {
            var json = new Utf8JsonReader(response.Body);
            return MoveToList(ref json, request.HasEnvelope)
                ? ReadItems(ref json, call, response, itemType)
                : throw Flaw(call, response, $"the answer is not the list that {call.Operation} gives");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException) // A name that is no text.
        {
            throw Flaw(call, response, $"the answer is not the JSON that {call.Operation} gives", error);
        }
    }

    private static bool MoveToList(ref Utf8JsonReader json, bool hasEnvelope)
    {
        json.Read();
        return hasEnvelope ? MoveToItems(ref json) : json.TokenType == JsonTokenType.StartArray;
    }

    private static bool MoveToItems(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isList = json.ValueTextEquals("items"u8) || json.ValueTextEquals("Resources"u8);
            json.Read();
            if (isList)
            {
                return json.TokenType == JsonTokenType.StartArray;
            }

            json.Skip();
        }

        return false;
    }

    private static Page<T> ReadItems<T>(
        ref Utf8JsonReader json,
        OciCall call,
        OciResponse response,
        JsonTypeInfo<T> itemType
    )
        where T : class
    {
        var items = new List<T>();
        var flaws = new List<OciException>();
        for (var number = 1; json.Read() && json.TokenType != JsonTokenType.EndArray; number++)
        {
            var start = json;
            var (item, reason) = ReadItem(ref json, itemType);
            if (item is not null)
            {
                items.Add(item);
                continue;
            }

            json = start;
            json.Skip();
            if (flaws.Count < MostFlaws)
            {
                flaws.Add(Flaw(call, response, $"item {number} of the list cannot be read: {reason}"));
            }
        }

        return new Page<T>(items, flaws, response.OpcRequestId);
    }

    private static (T? Item, string Reason) ReadItem<T>(ref Utf8JsonReader json, JsonTypeInfo<T> itemType)
        where T : class
    {
        try
        {
            return (JsonSerializer.Deserialize(ref json, itemType), "it is empty");
        }
        catch (JsonException error)
        {
            return (
                null,
                error.Path is { Length: > 1 } path ? $"{path[2..]} is not what it should be" : "fields are missing"
            );
        }
    }

    private static OciException Flaw(OciCall call, OciResponse response, string reason, Exception? cause = null) =>
        new(call, response.Status, ClientErrorCode.InvalidResponse, reason, cause)
        {
            OpcRequestId = response.OpcRequestId,
        };
}
