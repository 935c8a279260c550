using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Identity;

namespace Plumbline.Oci.Discovery;

/// <summary>Scans a tenancy: finds its regions and compartments, collects what the rules need, and evaluates.</summary>
/// <remarks>What was collected rests in a file: results can be looked at until this is disposed of.</remarks>
public sealed class TenancyScanner(OciConnection connection, RuleCatalog catalog, TimeProvider time) : IDisposable
{
    private Checkpoints? _checkpoints;
    private Journal? _journal;

    /// <summary>Whether another scan can go on with what this one has read.</summary>
    public bool CanBeResumed => _journal?.Path is not null;

    /// <summary>
    /// Runs one scan. A call that fails becomes a gap and the rest goes on; a stop gives what was read until then.
    /// </summary>
    /// <exception cref="OciException">Tenancy, regions or compartments cannot be read.</exception>
    /// <exception cref="ConfigurationException">The request names something that the tenancy lacks.</exception>
    /// <exception cref="UnknownRuleException">The request names a rule that does not exist.</exception>
    /// <exception cref="NoRuleException">The request leaves no rule to run, or names one that its profile switches off.</exception>
    /// <exception cref="OperationCanceledException">Stopped before anything could be collected.</exception>
    public async Task<ScanResult> ScanAsync(
        ScanRequest request,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        _checkpoints = new Checkpoints(request, catalog, connection);
        (_journal, var startedAt) = await _checkpoints.OpenAsync(now);
        var reader = new JournaledReader(connection, _journal, time);
        var outline = await new TenancyReader(connection, reader).ReadAsync(cancellationToken);
        var scope = new ScopeBuilder(connection, outline, catalog).Build(request);
        var collection = new Collection(scope.Rules);
        collection.AddFlaws(outline.Flaws, outline.Tenancy.Id);
        var judging = new Judging(request.Profile, request.Exceptions, startedAt);
        var regions = new RegionScans(connection, reader, outline, scope, judging, collection);
        var home = new HomeScan(connection, outline, scope, regions).RunAsync(request.Discovery, cancellationToken);
        var regional = regions.RunAsync(request.Discovery, progress, cancellationToken);
        await Task.WhenAll(home, regional);
        var ways = await regional;
        var inventory = await new InventoryBuilder(connection, reader, outline, scope, collection).BuildAsync(
            cancellationToken
        );
        return new ScanResult(scope, inventory, collection.GapsInOrder, judging)
        {
            Id = Guid.CreateVersion7(startedAt).ToString(),
            StartedAt = startedAt,
            FinishedAt = time.GetUtcNow(),
            Calls = connection.Ledger.Counts,
            Stopped = cancellationToken.IsCancellationRequested,
            Discovery = collection.Report(request.Discovery, ways, reader),
        };
    }

    /// <summary>The result was put out: what a later scan could have gone on with goes away, as far as it is of no more use.</summary>
    public async Task ConcludeAsync(ScanResult result)
    {
        if (!result.Stopped && _checkpoints is not null && _journal is not null)
        {
            await _checkpoints.ConcludeAsync(_journal, result.Complete);
        }
    }

    public void Dispose() => _journal?.Dispose();
}
