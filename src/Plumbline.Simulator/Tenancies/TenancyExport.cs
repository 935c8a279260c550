using System.Buffers;
using System.Text.Json;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>A tenancy as it is now, as a tenancy file: what reads it serves the same again.</summary>
internal static class TenancyExport
{
    public static ReadOnlyMemory<byte> Of(TenancyState tenancy)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(buffer, JsonText.Writing with { Indented = true });
        writer.WriteStartObject();
        writer.WritePropertyName("tenancy");
        tenancy.Seed.Body.WriteTo(writer);
        writer.WritePropertyName("regions");
        JsonSerializer.Serialize(writer, tenancy.Seed.Regions, JsonSerializerOptions.Web);
        var collections = tenancy.Collections.Where(c => c is { Key.IsHidden: false, Value.Count: > 0 });
        foreach (var (type, collection) in collections.OrderBy(c => c.Key.Name, StringComparer.Ordinal))
        {
            WriteCollection(writer, type, collection);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteCollection(Utf8JsonWriter writer, ResourceType type, ResourceCollection collection)
    {
        writer.WriteStartArray(ResourceTypes.Find(type.Collection) == type ? type.Collection : type.Name);
        foreach (var resource in collection.All)
        {
            var json = resource.Copy();
            json.Remove(Steps.Field);
            // What the file must say and the API's model has no field for.
            foreach (var (field, value) in type.ParentFields.Zip(resource.ParentId.Split('/')))
            {
                json[field] ??= value;
            }

            if (resource.CompartmentId is { } compartmentId)
            {
                json["compartmentId"] ??= compartmentId;
            }

            if (!type.IsGlobal)
            {
                json["region"] ??= resource.Region;
            }

            json.WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}
