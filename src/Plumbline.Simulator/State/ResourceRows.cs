using Microsoft.Data.Sqlite;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.State;

/// <summary>Changed resources as rows; one without JSON was removed.</summary>
internal static class ResourceRows
{
    private const string Upsert = """
        INSERT INTO resource (tenancy, type, region, key, parent, id, compartment, json)
        VALUES (@tenancy, @type, @region, @key, @parent, @id, @compartment, @json)
        ON CONFLICT (tenancy, type, region, key)
        DO UPDATE SET parent = excluded.parent, compartment = excluded.compartment, json = excluded.json
        """;

    public static void Write(SqliteConnection connection, string tenancyId, Resource resource, byte[]? json) =>
        connection.Execute(
            Upsert,
            ("@tenancy", tenancyId),
            ("@type", resource.Type.Name),
            ("@region", resource.Region),
            ("@key", resource.Key),
            ("@parent", resource.ParentId),
            ("@id", resource.Id),
            ("@compartment", resource.CompartmentId),
            ("@json", json)
        );

    public static Changes Read(SqliteConnection connection, string tenancyId)
    {
        var changes = new Changes();
        var rows = connection.Rows("SELECT * FROM resource WHERE tenancy = @t ORDER BY sequence", ("@t", tenancyId));
        foreach (var row in rows)
        {
            var resource = Resource(row);
            if (row["json"] is byte[])
            {
                changes.Save(resource);
            }
            else
            {
                changes.Remove(resource);
            }
        }

        return changes;
    }

    private static ResourceType TypeOf(string name) =>
        ResourceTypes.Hidden.FirstOrDefault(type => type.Name == name) ?? ResourceTypes.Find(name)!;

    private static Resource Resource(SqliteDataReader row) =>
        new(
            TypeOf((string)row["type"]),
            (string)row["region"],
            (string)row["parent"],
            (string)row["id"],
            row["json"] as byte[] ?? "{}"u8.ToArray(),
            row.TextOrNull("compartment")
        );
}
