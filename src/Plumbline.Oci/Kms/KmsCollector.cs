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

    /// <summary>The resource types that this collector reads.</summary>
    public static IReadOnlyList<Type> Collects { get; } = [typeof(Vault), typeof(Key)];

    /// <summary>Asks all compartments, because a vault out of scope may hold keys in scope.</summary>
    /// <param name="advanced">Called after each compartment.</param>
    public Task CollectAsync(Action advanced, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            compartments.Ids,
            new ParallelOptions
            {
                MaxDegreeOfParallelism = ParallelCompartments,
                CancellationToken = cancellationToken,
            },
            async (compartmentId, token) =>
            {
                await CollectCompartmentAsync(compartmentId, token);
                advanced();
            }
        );

    private async Task CollectCompartmentAsync(string compartmentId, CancellationToken cancellationToken)
    {
        var request = new OciRequest(
            new OciCall("kms", "ListVaults", connection.Endpoints.Kms(region)),
            "/20180608/vaults"
        ).With("compartmentId", compartmentId);
        var vaults = new List<Vault>();
        var failure = await Collection.ReadAsync(
            connection.Client.ListAsync(request, OciJson.Default.VaultArray, cancellationToken),
            vault => vaults.Add(vault with { Region = region.Identifier })
        );
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
}
