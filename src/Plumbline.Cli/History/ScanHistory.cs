using Plumbline.Cli.Options;
using Plumbline.Core.Diffs;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Snapshots;
using Plumbline.Store;

namespace Plumbline.Cli.History;

/// <summary>What a scan that just ran has to do with earlier ones: compares it, dates its findings, saves it.</summary>
internal sealed class ScanHistory : IDisposable
{
    private readonly HistorySettings _settings;
    private readonly ScanStore? _store;
    private Baseline? _baseline;

    private ScanHistory(HistorySettings settings, ScanStore? store) => (_settings, _store) = (settings, store);

    /// <summary>What cannot be used is told before the scan, so that it costs no scan.</summary>
    /// <exception cref="UsageException">There is no such baseline.</exception>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public static ScanHistory Open(HistorySettings settings)
    {
        if (settings.Baseline is { } reference)
        {
            SavedReport.Open(reference, settings.Store).Dispose();
        }

        return new ScanHistory(settings, settings.Save ? StoreFiles.OpenForWriting(settings.Store) : null);
    }

    /// <summary>The report, with what changed since the baseline and since when each finding is there.</summary>
    /// <exception cref="UsageException">The baseline is of another tenancy.</exception>
    public ScanReport Complete(ScanReport report)
    {
        var dated = _store?.WithHistory(report) ?? report;
        _baseline = ReadBaseline(report.Scan.TenancyId);
        return _baseline is { } baseline
            ? dated.Select(finding => finding with { Change = baseline.ChangeOf(finding) })
            : dated;
    }

    /// <summary>Whether there are failures that decide the exit code.</summary>
    /// <param name="least">The lowest risk that counts; null when none was named.</param>
    public bool HasFailures(ScanReport report, Risk? least) =>
        _settings.FailOnNew && _baseline is { } baseline
            ? report.Findings.Any(finding => baseline.IsNewFailure(finding) && !(finding.Risk < least))
            : least is not null && report.Summary.Total.HighestFailed >= least;

    /// <exception cref="StoreException">It could not be saved; earlier scans are as they were.</exception>
    public void Save(ScanResult result, ScanReport report, Action<string> note)
    {
        if (_store is not null)
        {
            _store.Save(report, SnapshotWriter.Of(result));
            note($"Saved as {report.Scan.Id}.");
        }
    }

    public void Dispose() => _store?.Dispose();

    private Baseline? ReadBaseline(string tenancyId)
    {
        if (_settings.Baseline is not { } reference)
        {
            return null;
        }

        using var saved = SavedReport.Open(reference, _settings.Store, tenancyId);
        return saved.Report.Scan.TenancyId == tenancyId
            ? new Baseline(saved.Report)
            : throw new UsageException(
                $"The baseline '{reference}' is a scan of another tenancy, '{saved.Report.Scan.TenancyId}': nothing can be compared."
            );
    }
}
