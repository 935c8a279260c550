using Microsoft.Data.Sqlite;
using Plumbline.Core.Scans;
using Plumbline.Core.Snapshots;
using Plumbline.Store.Rows;

namespace Plumbline.Store;

/// <summary>Saved scans, in a SQLite file.</summary>
/// <remarks>Reports and inventories are read from it while they are looked at: until it is disposed of.</remarks>
public sealed class ScanStore : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly SqliteConnection _connection;
    private readonly FirstSeen _firstSeen;

    private ScanStore(string path, SqliteConnection connection) =>
        (FilePath, _connection, _firstSeen) = (path, connection, new FirstSeen(connection));

    public string FilePath { get; }

    /// <summary>All scans, the newest first.</summary>
    public IReadOnlyList<SavedScan> Scans => [.. ScanRows.List(_connection)];

    /// <summary>Opens a store to save to, and makes it when it is not there: for its owner only.</summary>
    /// <param name="patience">How long to wait for another scan that is being saved; null for a minute.</param>
    /// <exception cref="StoreException">It cannot be written, is damaged, or is another program's.</exception>
    public static ScanStore OpenForWriting(string path, TimeSpan? patience = null)
    {
        var full = Path.GetFullPath(path);
        return new(full, StoreFile.OpenForWriting(full, patience ?? Patience));
    }

    /// <summary>Opens a store that is there.</summary>
    /// <exception cref="StoreException">It is not there, is damaged, or is another program's.</exception>
    public static ScanStore OpenForReading(string path)
    {
        var full = Path.GetFullPath(path);
        return new(full, StoreFile.OpenForReading(full, Patience));
    }

    /// <summary>Whether a file is a SQLite database, such as a store.</summary>
    public static bool IsStore(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[16];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && head.SequenceEqual("SQLite format 3\0"u8);
    }

    /// <summary>Saves a scan, whole or not at all; a crash in between leaves the earlier ones as they were.</summary>
    /// <param name="snapshot">Its inventory; null keeps none.</param>
    /// <exception cref="StoreException">The disk is full, another scan was being saved for too long, it is there already.</exception>
    public void Save(ScanReport report, Snapshot? snapshot)
    {
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            if (ScanRows.Has(_connection, report.Scan.Id))
            {
                throw new StoreException($"The scan {report.Scan.Id} is saved already.", isUsage: true);
            }

            new ScanSaver(_connection).Save(report, snapshot);
            transaction.Commit();
        }
        catch (SqliteException error)
        {
            throw StoreException.Of(error, FilePath);
        }
    }

    /// <summary>The same report, where each finding knows since when it is there, as if the scan were saved already.</summary>
    public ScanReport WithHistory(ScanReport report)
    {
        var (tenancy, now) = (report.Scan.TenancyId, report.Scan.StartedAt);
        return report.Select(finding =>
            finding with
            {
                FirstSeen = _firstSeen.Of(tenancy, finding.Id) is { } first && first < now ? first : now,
                LastSeen = now,
            }
        );
    }

    /// <summary>A scan by its id, the beginning of its id, <c>latest</c>, or <c>previous</c>: the one before that.</summary>
    /// <param name="tenancyId">Whose latest one is meant; null for the newest of all.</param>
    /// <exception cref="StoreException">There is none, or several begin like that.</exception>
    public SavedScan Find(string reference, string? tenancyId = null) =>
        new ScanSearch(Scans, FilePath).Find(reference, tenancyId);

    /// <summary>What reports are written from.</summary>
    public ScanReport Report(SavedScan scan) => ReportRows.Read(_connection, scan);

    /// <summary>The inventory of a scan; null when none was saved.</summary>
    public Snapshot? Inventory(SavedScan scan) => PartRows.Read(_connection, scan.Number);

    public void Dispose()
    {
        _firstSeen.Dispose();
        _connection.Dispose();
    }
}
