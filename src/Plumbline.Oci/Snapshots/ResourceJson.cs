using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Snapshots;

/// <summary>How resources are written down, by the names of their types.</summary>
internal static class ResourceJson
{
    private static readonly FrozenDictionary<string, Type> Types = typeof(ResourceJson)
        .Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Resource)))
        .ToFrozenDictionary(type => type.Name);

    /// <summary>Null for a type that only another version knows.</summary>
    public static Type? TypeOf(string name) => Types.GetValueOrDefault(name);

    public static JsonTypeInfo Of(Type type) =>
        OciJson.Default.GetTypeInfo(type)
        ?? throw new InvalidOperationException($"OciJson lacks the resource type {type.Name}.");

    /// <exception cref="IOException">It is no such resource: whoever keeps it has damaged it.</exception>
    public static Resource ReadOne(JsonElement json, Type type) => Guarded(() => (Resource)json.Deserialize(Of(type))!);

    /// <exception cref="IOException">These are no such resources: whoever keeps them has damaged them.</exception>
    public static IReadOnlyList<Resource> ReadAll(ReadOnlyMemory<byte> items, Type type)
    {
        return Guarded(Read);

        IReadOnlyList<Resource> Read()
        {
            var (all, info) = (new List<Resource>(), Of(type));
            var json = new Utf8JsonReader(items.Span);
            json.Read();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                all.Add((Resource)JsonSerializer.Deserialize(ref json, info)!);
            }

            return all;
        }
    }

    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException error)
        {
            throw new IOException("the saved inventory is damaged", error);
        }
    }
}
