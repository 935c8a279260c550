using Microsoft.Data.Sqlite;
using Plumbline.Core.Scans;

namespace Plumbline.Store.Rows;

/// <summary>Puts a saved scan together again.</summary>
internal static class ReportRows
{
    public static ScanReport Read(SqliteConnection connection, SavedScan scan)
    {
        var (facts, exceptions, money) = connection
            .Rows("SELECT facts, exceptions, money FROM scan WHERE number = $1", scan.Number)
            .Select(row =>
                (
                    RowJson.Read(row.GetString(0), RowJson.Default.ScanFacts),
                    RowJson.Read(row.GetString(1), RowJson.Default.AcceptedFailureArray),
                    row.TextOrNull(2) is { } json ? RowJson.Read(json, RowJson.Default.Money) : null
                )
            )
            .First();
        var gaps = connection
            .Rows("SELECT gap FROM gap WHERE scan = $1 ORDER BY position", scan.Number)
            .Select(row => RowJson.Read(row.GetString(0), RowJson.Default.Gap))
            .ToList();
        var findings = new FindingReader(connection, scan, exceptions);
        return new ScanReport(facts, RuleRows.Read(connection, scan.Number), gaps, findings.Read)
        {
            Exceptions = exceptions,
            Money = money,
        };
    }
}
