using System.Text.Json;
using Microsoft.Data.Sqlite;
using Plumbline.Core.Scans;

namespace Plumbline.Store.Rows;

/// <summary>One row for each scan.</summary>
internal static class ScanRows
{
    private const string Insert = """
        INSERT INTO scan (id, tenancy, tenancy_name, started_at, complete, stopped, facts, counts, exceptions, outline, money)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        RETURNING number
        """;

    private const string Query = """
        SELECT number, id, tenancy, tenancy_name, started_at, complete, stopped, counts
        FROM scan
        ORDER BY started_at DESC, number DESC
        """;

    public static bool Has(SqliteConnection connection, string id) =>
        connection.Scalar("SELECT 1 FROM scan WHERE id = $1", id) is not null;

    /// <returns>The number under which the rest of it is kept.</returns>
    public static long Add(SqliteConnection connection, ScanReport report, string? outline)
    {
        var scan = report.Scan;
        return (long)
            connection.Scalar(
                Insert,
                scan.Id,
                scan.TenancyId,
                scan.TenancyName,
                Moment.Text(scan.StartedAt),
                scan.Complete,
                scan.Stopped,
                JsonSerializer.Serialize(scan, RowJson.Default.ScanFacts),
                JsonSerializer.Serialize(report.Counts, RowJson.Default.StatusCounts),
                JsonSerializer.Serialize([.. report.Exceptions], RowJson.Default.AcceptedFailureArray),
                outline,
                report.Money is { } money ? JsonSerializer.Serialize(money, RowJson.Default.Money) : null
            )!;
    }

    public static IEnumerable<SavedScan> List(SqliteConnection connection) =>
        connection
            .Rows(Query)
            .Select(row => new SavedScan
            {
                Number = row.GetInt64(0),
                Id = row.GetString(1),
                TenancyId = row.GetString(2),
                TenancyName = row.GetString(3),
                StartedAt = Moment.Parse(row.GetString(4)),
                Complete = row.GetBoolean(5),
                Stopped = row.GetBoolean(6),
                Counts = RowJson.Read(row.GetString(7), RowJson.Default.StatusCounts),
            });
}
