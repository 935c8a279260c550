using System.Text.Json;
using Microsoft.Data.Sqlite;
using Plumbline.Core.Scans;
using Plumbline.Core.Snapshots;
using Plumbline.Store.Rows;

namespace Plumbline.Store;

/// <summary>Writes a scan, table by table, in the transaction that is open.</summary>
internal sealed class ScanSaver(SqliteConnection connection)
{
    public void Save(ScanReport report, Snapshot? snapshot)
    {
        var scan = ScanRows.Add(connection, report, snapshot?.Outline);
        RuleRows.Add(connection, scan, report.Rules);
        SaveFindings(report, scan);
        HistoryRows.AddScan(connection, scan);
        SaveGaps(report.Gaps, scan);
        PartRows.Add(connection, scan, snapshot?.Parts ?? []);
    }

    private void SaveFindings(ScanReport report, long scan)
    {
        using var writer = new FindingWriter(connection, scan);
        foreach (var (position, finding) in report.Findings.Index())
        {
            writer.Write(finding, position);
        }
    }

    private void SaveGaps(IReadOnlyList<Gap> gaps, long scan)
    {
        using var insert = connection.Prepared("INSERT INTO gap VALUES ($1, $2, $3)");
        foreach (var (position, gap) in gaps.Index())
        {
            insert.Run(scan, position, JsonSerializer.Serialize(gap, RowJson.Default.Gap));
        }
    }
}
