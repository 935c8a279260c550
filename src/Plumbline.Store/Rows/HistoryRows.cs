using Microsoft.Data.Sqlite;

namespace Plumbline.Store.Rows;

/// <summary>Since when findings are there, over all saved scans of a tenancy.</summary>
internal static class HistoryRows
{
    /// <summary>Adds a saved scan's findings. A scan that is older than what is known moves only the beginning.</summary>
    private const string Add = """
        INSERT INTO finding_history (tenancy, finding, first_seen, last_seen, status, since)
        SELECT s.tenancy, f.id, s.started_at, s.started_at, f.status, s.started_at
        FROM finding f JOIN scan s ON s.number = f.scan
        WHERE f.scan = $1
        ON CONFLICT (tenancy, finding) DO UPDATE SET
            first_seen = CASE WHEN excluded.first_seen < first_seen THEN excluded.first_seen ELSE first_seen END,
            since = CASE WHEN excluded.last_seen >= last_seen AND excluded.status <> status
                THEN excluded.since ELSE since END,
            status = CASE WHEN excluded.last_seen >= last_seen THEN excluded.status ELSE status END,
            last_seen = CASE WHEN excluded.last_seen > last_seen THEN excluded.last_seen ELSE last_seen END
        """;

    public static void AddScan(SqliteConnection connection, long scan) => connection.Execute(Add, scan);
}
