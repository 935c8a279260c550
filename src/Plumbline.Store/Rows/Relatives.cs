using Microsoft.Data.Sqlite;
using Plumbline.Core.Inventories;

namespace Plumbline.Store.Rows;

/// <summary>Reads the resources and answers that findings name, the last ones from memory.</summary>
internal sealed class Relatives(SqliteConnection connection, long scan)
{
    private const int Most = 20_000;

    private readonly Dictionary<long, SavedResource> _resources = [];
    private readonly Dictionary<long, Provenance> _sources = [];

    public SavedResource? Find(long? number) => number is { } known ? Remembered(_resources, known, Resource) : null;

    public Provenance? Source(long? number) => number is { } known ? Remembered(_sources, known, Provenance) : null;

    private static T Remembered<T>(Dictionary<long, T> memory, long number, Func<long, T> read)
    {
        if (memory.TryGetValue(number, out var value))
        {
            return value;
        }

        if (memory.Count == Most)
        {
            memory.Clear();
        }

        return memory[number] = read(number);
    }

    private SavedResource Resource(long number)
    {
        const string Query =
            "SELECT id, type, name, region, compartment, source FROM related WHERE scan = $1 AND number = $2";
        return connection
            .Rows(Query, scan, number)
            .Select(row => new SavedResource
            {
                Id = row.GetString(0),
                SavedType = row.GetString(1),
                SavedName = row.GetString(2),
                Region = row.GetString(3),
                CompartmentId = row.GetString(4),
                Provenance = Source(row.NumberOrNull(5)),
            })
            .First();
    }

    private Provenance Provenance(long number)
    {
        const string Query =
            "SELECT operation, target, opc_request_id, asked_at FROM source WHERE scan = $1 AND number = $2";
        return connection
            .Rows(Query, scan, number)
            .Select(row => new Provenance(
                row.GetString(0),
                row.GetString(1),
                row.TextOrNull(2),
                Moment.Parse(row.GetString(3))
            ))
            .First();
    }
}
