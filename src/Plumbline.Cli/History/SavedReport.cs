using Plumbline.Core.Scans;
using Plumbline.Core.Snapshots;
using Plumbline.Reports.Json.Reading;
using Plumbline.Store;

namespace Plumbline.Cli.History;

/// <summary>
/// A scan that was saved, found by what users write: an id in the store or the beginning of one, <c>latest</c>,
/// <c>previous</c>, the file of a JSON report, another store's file, or <c>FILE#SCAN</c> in that.
/// </summary>
internal sealed class SavedReport : IDisposable
{
    private const string Latest = "latest";
    private const string Previous = "previous";

    private readonly ScanStore? _store;
    private readonly SavedScan? _scan;

    private SavedReport(ScanReport report, ScanStore? store = null, SavedScan? scan = null) =>
        (Report, _store, _scan) = (report, store, scan);

    /// <summary>It is read while it is looked at: until this is disposed of.</summary>
    public ScanReport Report { get; }

    /// <summary>What was collected; null when that was not saved.</summary>
    public Snapshot? Inventory => _scan is null ? null : _store?.Inventory(_scan);

    /// <param name="store">The path of the store that ids are looked up in.</param>
    /// <param name="tenancyId">Whose latest scan is meant; null for the newest of all.</param>
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="StoreException">There is no such scan, or the store is no good.</exception>
    /// <exception cref="ReportFileException">The file is no report.</exception>
    public static SavedReport Open(string reference, string store, string? tenancyId = null)
    {
        var mark = reference.LastIndexOf('#');
        return reference switch
        {
            Latest or Previous => InStore(store, reference, tenancyId),
            _ when mark > 0 && File.Exists(reference[..mark]) => InStore(
                reference[..mark],
                reference[(mark + 1)..],
                tenancyId
            ),
            _ when File.Exists(reference) => OfFile(reference, tenancyId),
            _ when Directory.Exists(reference) => throw new UsageException(
                $"'{reference}' is a folder: name a JSON report or a store's file."
            ),
            _ when IsPath(reference) => throw new UsageException($"There is no file '{reference}'."),
            _ => InStore(store, reference, tenancyId),
        };
    }

    public void Dispose() => _store?.Dispose();

    private static bool IsPath(string reference) =>
        reference.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || Path.HasExtension(reference)
        || reference.Contains('#', StringComparison.Ordinal);

    private static SavedReport OfFile(string path, string? tenancyId)
    {
        try
        {
            return ScanStore.IsStore(path)
                ? InStore(path, Latest, tenancyId)
                : new SavedReport(JsonReportReader.Open(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file '{path}' cannot be read: {error.Message}");
        }
    }

    private static SavedReport InStore(string path, string reference, string? tenancyId)
    {
        var store = StoreFiles.OpenForReading(path);
        try
        {
            var scan = store.Find(reference, tenancyId);
            return new SavedReport(store.Report(scan), store, scan);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }
}
