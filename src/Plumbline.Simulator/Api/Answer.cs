using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Api;

/// <summary>What a behaviour answers; errors are thrown as <see cref="ApiException"/>.</summary>
internal sealed record Answer(
    int Status,
    ReadOnlyMemory<byte>? Body = null,
    string? ETag = null,
    string? NextPage = null
)
{
    /// <summary>After how many seconds the caller may try again, if OCI says so.</summary>
    public int? RetryAfter { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>The work request that goes on with the change, for <c>opc-work-request-id</c>.</summary>
    public string? WorkRequestId { get; init; }

    public static Answer Of(JsonNode? body, string? etag = null) => new(200, JsonText.Bytes(body), etag);

    /// <summary>A text that is no JSON.</summary>
    public static Answer Plain(string text) => new(200, Encoding.UTF8.GetBytes(text)) { ContentType = "text/plain" };

    public static Answer One(Resource resource, JsonObject body) => Of(body, resource.ETag);

    public static Answer One(Resource resource, View view) =>
        new(200, Written(resource.Json.Length, writer => view.Write(writer, resource)), resource.ETag);

    /// <summary>One page of a list, sorted as the call asks.</summary>
    public static Answer List(Call call, Resource[] resources, View view) =>
        List(call, resources, view.Write, new ListShape(null, ""));

    public static Answer List(Call call, Resource[] resources, Func<Resource, JsonObject> view) =>
        List(call, resources, (writer, item) => view(item).WriteTo(writer), new ListShape(null, ""));

    public static Answer List(Call call, Resource[] resources, Action<Utf8JsonWriter, Resource> view, ListShape shape)
    {
        var page = Page.Of(call, Sorting.Apply(call, resources));
        var size = page.Items.Sum(item => item.Json.Length + 1);
        var body = Written(
            size,
            writer =>
            {
                if (shape.Field is { } field)
                {
                    writer.WriteStartObject();
                    writer.WritePropertyName(field);
                }

                writer.WriteStartArray();
                foreach (var item in page.Items)
                {
                    view(writer, item);
                }

                writer.WriteEndArray();
                if (shape.Field is not null)
                {
                    writer.WriteEndObject();
                }
            }
        );
        return new(200, body, NextPage: page.Next);
    }

    // Room for about so much: a page of keys is half a megabyte, which is copied often when it grows step by step.
    private static ReadOnlyMemory<byte> Written(int size, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(size + 1024);
        using var writer = new Utf8JsonWriter(buffer, JsonText.Writing);
        write(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
