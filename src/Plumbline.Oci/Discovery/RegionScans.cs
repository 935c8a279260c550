using System.Collections.Concurrent;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Identity;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Discovery;

/// <summary>Reads all regions of a scan side by side.</summary>
internal sealed class RegionScans(
    OciConnection connection,
    JournaledReader reader,
    TenancyOutline outline,
    ScanScope scope,
    Judging judging,
    Collection collection
)
{
    private readonly ConcurrentDictionary<Region, RegionFacts> _facts = new();
    private readonly NeedSet _needs = new(scope, judging, outline.Compartments);

    private bool IsAnythingNeeded =>
        KmsCollector.IsNeeded(_needs)
        || KeyUserCollector.IsNeeded(_needs)
        || ServiceLists.AreNeeded(_needs, isHome: false);

    /// <returns>How each region was read.</returns>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(
        DiscoveryMode mode,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        if (!IsAnythingNeeded)
        {
            return new Dictionary<string, string>();
        }

        var regions = scope.Regions.Select(Find).OfType<Region>().ToList();
        var choice = new DiscoveryChoice(mode, regions.Count, outline.Compartments.Ids.Count);
        var ways = await Task.WhenAll(
            regions.Select(region => RunAsync(region, mode, choice, progress, cancellationToken))
        );
        return regions.Zip(ways).ToDictionary(pair => pair.First.Identifier, pair => pair.Second);
    }

    public RegionScan Of(
        Region region,
        DiscoveryChoice choice,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    ) =>
        new(
            connection,
            reader,
            region,
            outline.Compartments,
            scope,
            _needs,
            collection,
            choice,
            new RegionProgress(region.Identifier, progress),
            _facts.GetOrAdd(region, _ => new RegionFacts(connection, reader, region, cancellationToken))
        );

    /// <summary>Null, with a gap, for a region that cannot be reached.</summary>
    private Region? Find(string name)
    {
        if (connection.Endpoints.IsFixed && name != connection.Region.Identifier)
        {
            collection.AddGap(name, ClientErrorCode.NotReachable, "--endpoint reaches one region only");
            return null;
        }

        var region = connection.Directory.FindBeside(name, connection.Region);
        if (region is null)
        {
            collection.AddGap(name, ClientErrorCode.InvalidResponse, "OCI named a region that no host can have");
        }

        return region;
    }

    private async Task<string> RunAsync(
        Region region,
        DiscoveryMode mode,
        DiscoveryChoice choice,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        var scan = Of(region, choice, progress, cancellationToken);
        scan.Progress.Start();
        try
        {
            return await CollectAsync(scan, mode, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            collection.AddGap(
                region.Identifier,
                ClientErrorCode.Stopped,
                "the scan was stopped before this region was read to its end"
            );
            return "stopped";
        }
        finally
        {
            scan.Progress.Finish();
        }
    }

    /// <summary>The services side by side: each has rates of its own. A stop is left to the one that says so.</summary>
    private async Task<string> CollectAsync(RegionScan scan, DiscoveryMode mode, CancellationToken cancellationToken)
    {
        var lists = ServiceLists.OfRegion(scan, mode).CollectAsync(cancellationToken);
        var users = KeyUserCollector.IsNeeded(_needs)
            ? new KeyUserCollector(scan, mode).CollectAsync(cancellationToken)
            : Task.CompletedTask;
        if (!KmsCollector.IsNeeded(_needs))
        {
            scan.Choice.Report(vaults: 0);
            await users;
            return await lists;
        }

        try
        {
            return await new KmsCollector(scan).CollectAsync(cancellationToken);
        }
        finally
        {
            await Task.WhenAll(lists, users);
        }
    }
}
