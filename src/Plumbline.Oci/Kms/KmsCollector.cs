using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>Reads the vaults and keys of one region.</summary>
/// <remarks>
/// Vaults are listed per compartment. A vault's keys are listed at the vault's own endpoint, again per compartment,
/// because a key may live in another compartment than its vault.
/// Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/
/// </remarks>
internal sealed class KmsCollector(
    OciConnection connection,
    Region region,
    CompartmentTree compartments,
    ScanScope scope,
    Collection collection
)
{
    private const int ParallelCompartments = 16;

    private readonly Patience _patience = new(limit: 2 * ParallelCompartments);
    private bool _isGivenUp;

    /// <summary>The resource types that this collector reads.</summary>
    public static IReadOnlyList<Type> Collects { get; } = [typeof(Vault), typeof(Key)];

    /// <summary>
    /// Asks all compartments, because a vault out of scope may hold keys in scope. A region that does not answer is
    /// given up: asking on would only take time.
    /// </summary>
    /// <param name="advanced">Called after each compartment.</param>
    public async Task CollectAsync(Action advanced, CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = ParallelCompartments,
            CancellationToken = giveUp.Token,
        };
        try
        {
            await Parallel.ForEachAsync(
                compartments.Ids,
                options,
                async (compartmentId, token) =>
                {
                    await CollectCompartmentAsync(compartmentId, giveUp, token);
                    advanced();
                }
            );
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Given up: the gap says why.
        }
    }

    private async Task CollectCompartmentAsync(
        string compartmentId,
        CancellationTokenSource giveUp,
        CancellationToken cancellationToken
    )
    {
        var (vaults, failure) = await ReadVaultsAsync(compartmentId, cancellationToken);
        if (_patience.IsOverAfter(failure, isPartial: vaults.Count > 0))
        {
            GiveUp(failure!, giveUp);
            throw new OperationCanceledException(giveUp.Token);
        }

        if (failure is not null)
        {
            collection.AddGap(failure, region, compartmentId);
        }

        collection.Add(vaults);
        await Task.WhenAll(
            vaults
                .Where(LifecycleState.MayBeActive)
                .Select(vault => new VaultKeyCollector(connection, region, vault, compartments, scope, collection))
                .Select(keys => keys.CollectAsync(cancellationToken))
        );
    }

    private async Task<(List<Vault> Vaults, OciException? Failure)> ReadVaultsAsync(
        string compartmentId,
        CancellationToken cancellationToken
    )
    {
        var call = new OciCall("kms", "ListVaults", connection.Endpoints.Kms(region));
        var request = new OciRequest(call, "/20180608/vaults").With("compartmentId", compartmentId);
        var vaults = new List<Vault>();
        var failure = await Collection.ReadAsync(
            connection.Client.ListAsync(request, OciJson.Default.VaultArray, cancellationToken),
            vault => vaults.Add(vault with { Region = region.Identifier })
        );
        return (vaults, failure);
    }

    /// <summary>Lists run side by side, so several may fail at once: one gap speaks for the region.</summary>
    private void GiveUp(OciException failure, CancellationTokenSource giveUp)
    {
        if (!Interlocked.Exchange(ref _isGivenUp, true))
        {
            collection.AddGap(failure, region, compartmentId: null);
            giveUp.Cancel();
        }
    }
}
