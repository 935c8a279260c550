using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Plumbline.Core.Snapshots;

namespace Plumbline.Store.Rows;

/// <summary>The inventory of a scan: a row for each part, its resources compressed.</summary>
internal static class PartRows
{
    private const string Query = """
        SELECT position, type, region, compartment, resources, read_at, judged, origin
        FROM part
        WHERE scan = $1
        ORDER BY position
        """;

    public static void Add(SqliteConnection connection, long scan, IEnumerable<SnapshotPart> parts)
    {
        using var insert = connection.Prepared("INSERT INTO part VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
        foreach (var (position, part) in parts.Index())
        {
            insert.Run(
                scan,
                position,
                part.ResourceType,
                part.Region,
                part.CompartmentId,
                part.Count,
                part.ReadAt is { } at ? Moment.Text(at) : null,
                part.IsJudged,
                part.Origin,
                Compressed(part.Read())
            );
        }
    }

    /// <summary>Null when no inventory was saved.</summary>
    public static Snapshot? Read(SqliteConnection connection, long scan) =>
        connection.Rows("SELECT outline FROM scan WHERE number = $1", scan).Select(row => row.TextOrNull(0)).First()
            is { } outline
            ? new Snapshot(outline, connection.Rows(Query, scan).Select(row => Part(connection, scan, row)))
            : null;

    private static SnapshotPart Part(SqliteConnection connection, long scan, SqliteDataReader row)
    {
        var position = row.GetInt64(0);
        return new SnapshotPart
        {
            ResourceType = row.GetString(1),
            Region = row.GetString(2),
            CompartmentId = row.GetString(3),
            Count = row.GetInt32(4),
            ReadAt = row.TextOrNull(5) is { } at ? Moment.Parse(at) : null,
            IsJudged = row.GetBoolean(6),
            Origin = row.GetString(7),
            Read = () => Items(connection, scan, position),
        };
    }

    private static ReadOnlyMemory<byte> Items(SqliteConnection connection, long scan, long position) =>
        Decompressed(
            connection
                .Rows("SELECT items FROM part WHERE scan = $1 AND position = $2", scan, position)
                .Select(row => row.GetFieldValue<byte[]>(0))
                .First()
        );

    private static byte[] Compressed(ReadOnlyMemory<byte> items)
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.Fastest))
        {
            brotli.Write(items.Span);
        }

        return output.ToArray();
    }

    /// <exception cref="IOException">It is damaged.</exception>
    private static byte[] Decompressed(byte[] items)
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(items), CompressionMode.Decompress);
            using var output = new MemoryStream();
            brotli.CopyTo(output);
            return output.ToArray();
        }
        catch (InvalidOperationException error)
        {
            throw new IOException("A part of the saved inventory is damaged.", error);
        }
    }
}
