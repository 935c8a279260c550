using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Identity;
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
        JsonSerializer.Serialize(writer, tenancy.Regions, JsonSerializerOptions.Web);
        var collections = tenancy.Collections.Where(c =>
            c is { Key.IsHidden: false, Value.Count: > 0 } && c.Key != IamTypes.RegionSubscriptions
        );
        foreach (var (type, collection) in collections.OrderBy(c => c.Key.Name, StringComparer.Ordinal))
        {
            WriteCollection(writer, type, [.. collection.All.Where(r => !GeneratedUser.IsMade(tenancy.Seed, r))]);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static void WriteCollection(Utf8JsonWriter writer, ResourceType type, Resource[] resources)
    {
        if (resources.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(ResourceTypes.Find(type.Collection) == type ? type.Collection : type.Name);
        foreach (var resource in resources)
        {
            Item(resource).WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    // With what the file must say and the API's model has no field for.
    private static JsonObject Item(Resource resource)
    {
        var json = resource.Copy();
        json.Remove(Steps.Field);
        var fields = resource.Type.ParentFields;
        var values = fields.Count == 1 ? [resource.ParentId] : resource.ParentId.Split('/');
        foreach (var (field, value) in fields.Zip(values))
        {
            json[field] ??= value;
        }

        if (resource.CompartmentId is { } compartmentId)
        {
            json["compartmentId"] ??= compartmentId;
        }

        if (!resource.Type.IsGlobal)
        {
            json["region"] ??= resource.Region;
        }

        return json;
    }
}
