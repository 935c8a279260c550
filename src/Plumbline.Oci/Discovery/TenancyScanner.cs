using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Discovery;

/// <summary>Scans a tenancy: finds its regions and compartments, collects what the rules need, and evaluates.</summary>
public sealed class TenancyScanner(OciConnection connection, RuleCatalog catalog, TimeProvider time)
{
    /// <summary>
    /// Runs one scan. A call that fails becomes a gap and the rest goes on; a stop gives what was read until then.
    /// </summary>
    /// <exception cref="OciException">Tenancy, regions or compartments cannot be read.</exception>
    /// <exception cref="ConfigurationException">The request names something that the tenancy lacks.</exception>
    /// <exception cref="UnknownRuleException">The request names a rule that does not exist.</exception>
    /// <exception cref="OperationCanceledException">Stopped before anything could be collected.</exception>
    public async Task<ScanResult> ScanAsync(
        ScanRequest request,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        var startedAt = time.GetUtcNow();
        var outline = await new TenancyReader(connection).ReadAsync(cancellationToken);
        var scope = new ScopeBuilder(connection, outline, catalog).Build(request);
        var collection = new Collection([.. scope.Rules.Select(rule => rule.Id)]);
        await CollectAsync(outline, scope, collection, progress, cancellationToken);
        return new ScanResult(scope, ToInventory(outline, scope, collection), ToGaps(collection))
        {
            Id = Guid.CreateVersion7(startedAt).ToString(),
            StartedAt = startedAt,
            FinishedAt = time.GetUtcNow(),
            ApiCalls = connection.Ledger.Calls,
            Throttled = connection.Ledger.Throttled,
            Stopped = cancellationToken.IsCancellationRequested,
        };
    }

    private async Task CollectAsync(
        TenancyOutline outline,
        ScanScope scope,
        Collection collection,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        if (!scope.Rules.Any(rule => KmsCollector.Collects.Contains(rule.ResourceType)))
        {
            return;
        }

        await Task.WhenAll(
            scope.Regions.Select(region =>
                connection.Endpoints.IsFixed && region != connection.Region.Identifier
                    ? SkipAsync(region, collection)
                    : CollectAsync(region, outline.Compartments, scope, collection, progress, cancellationToken)
            )
        );
    }

    private static Task SkipAsync(string region, Collection collection)
    {
        collection.AddGap(region, ClientErrorCode.NotReachable, "--endpoint reaches one region only");
        return Task.CompletedTask;
    }

    private async Task CollectAsync(
        string regionName,
        CompartmentTree compartments,
        ScanScope scope,
        Collection collection,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        if (connection.Directory.FindBeside(regionName, connection.Region) is not { } region)
        {
            collection.AddGap(regionName, ClientErrorCode.InvalidResponse, "OCI named a region that no host can have");
            return;
        }

        var total = compartments.Ids.Count;
        var done = 0;
        progress.Report(new ScanProgress(regionName, done, total));
        try
        {
            await new KmsCollector(connection, region, compartments, scope, collection).CollectAsync(
                () => progress.Report(new ScanProgress(regionName, Interlocked.Increment(ref done), total)),
                cancellationToken
            );
        }
        catch (OperationCanceledException) when (done == total)
        {
            // The stop came after the last compartment: nothing of this region is missing.
        }
        catch (OperationCanceledException)
        {
            collection.AddGap(
                regionName,
                ClientErrorCode.Stopped,
                "the scan was stopped before this region was read to its end"
            );
        }
    }

    private static Inventory ToInventory(TenancyOutline outline, ScanScope scope, Collection collection)
    {
        var order = scope.Regions.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return new Inventory(
            outline.Tenancy,
            outline.Compartments,
            collection.Resources.OrderBy(resource => order[resource.Region])
        );
    }

    private static List<Gap> ToGaps(Collection collection) =>
        [
            .. collection
                .Gaps.OrderBy(gap => gap.Region, StringComparer.Ordinal)
                .ThenBy(gap => gap.CompartmentId, StringComparer.Ordinal)
                .ThenBy(gap => gap.Operation, StringComparer.Ordinal)
                .ThenBy(gap => gap.ResourceId, StringComparer.Ordinal),
        ];
}
