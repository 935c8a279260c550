using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Regions;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>Reads the keys of one vault, in every compartment that holds any.</summary>
/// <remarks>
/// The API has no list over all compartments. The vault's own count says when all keys were found, so that mostly one
/// list is enough; where it is missing or unclear, every compartment is asked.
/// </remarks>
internal sealed class VaultKeyCollector(
    OciConnection connection,
    Region region,
    Vault vault,
    CompartmentTree compartments,
    ScanScope scope,
    Collection collection
)
{
    private readonly List<Key> _keys = [];

    /// <summary>One compartment that the user chose is asked anyway, and the count can't tell whether it is whole.</summary>
    private bool CountHelps => scope is not { ChosenCompartmentIds: not null, CompartmentIds.Count: 1 };

    public async Task CollectAsync(CancellationToken cancellationToken)
    {
        if (connection.Endpoints.Vault(vault.ManagementEndpoint, region) is not { } endpoint)
        {
            AddGap(UntrustedEndpoint(), compartmentId: null);
            return;
        }

        var usage = CountHelps ? await ReadUsageAsync(cancellationToken) : null;
        var failures = await ReadKeysAsync(endpoint, usage, cancellationToken);
        collection.Add(_keys);
        if (failures == 0 && scope.ChosenCompartmentIds is null && usage?.IsMore(_keys) == true)
        {
            AddGap(MissingKeys(endpoint, usage), vault.CompartmentId);
        }
    }

    /// <summary>Lists compartment by compartment, the nearest to the vault first, until the vault's count is reached.</summary>
    /// <returns>How many lists failed.</returns>
    private async Task<int> ReadKeysAsync(Uri endpoint, VaultUsage? usage, CancellationToken cancellationToken)
    {
        var (answers, failures) = (0, 0);
        foreach (var compartmentId in NearestFirst())
        {
            if (usage?.IsReachedBy(_keys) == true)
            {
                break;
            }

            var failure = await ReadCompartmentAsync(endpoint, compartmentId, cancellationToken);
            if (failure is { Status: null } && answers == 0)
            {
                // The vault's host does not answer: asking on for the other compartments would only take time.
                AddGap(failure, compartmentId: null);
                return 1;
            }

            answers++;
            if (failure is not null)
            {
                failures++;
                AddGap(failure, compartmentId);
            }
        }

        return failures;
    }

    /// <summary>Keys of the vault were not read.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="compartmentId">Where; null when they may be in any compartment.</param>
    private void AddGap(OciException failure, string? compartmentId) =>
        collection.AddGap(failure, region, compartmentId, vault.Id);

    /// <summary>The vault's own compartment mostly holds all its keys: the others are ordered only when they are needed.</summary>
    private IEnumerable<string> NearestFirst()
    {
        if (scope.CompartmentIds.Contains(vault.CompartmentId))
        {
            yield return vault.CompartmentId;
        }

        foreach (var id in scope.CompartmentIds.Where(id => id != vault.CompartmentId).OrderBy(DistanceToVault))
        {
            yield return id;
        }
    }

    private int DistanceToVault(string compartmentId) => compartments.Distance(vault.CompartmentId, compartmentId);

    private Task<OciException?> ReadCompartmentAsync(
        Uri endpoint,
        string compartmentId,
        CancellationToken cancellationToken
    )
    {
        var request = new OciRequest(new OciCall("kms", "ListKeys", endpoint), "/20180608/keys").With(
            "compartmentId",
            compartmentId
        );
        return Collection.ReadAsync(
            connection.Client.ListAsync(request, OciJson.Default.KeyArray, cancellationToken),
            key => _keys.Add(key with { Region = region.Identifier, VaultId = key.VaultId ?? vault.Id })
        );
    }

    /// <summary>
    /// Null when the count can't be used: it may not be read, or the vault is of a kind whose keys it may not count.
    /// That is no gap, because every compartment is asked then.
    /// </summary>
    private async Task<VaultUsage?> ReadUsageAsync(CancellationToken cancellationToken)
    {
        if (vault.VaultType is not ("DEFAULT" or "VIRTUAL_PRIVATE"))
        {
            return null;
        }

        var call = new OciCall("kms", "GetVaultUsage", connection.Endpoints.Kms(region));
        try
        {
            var request = new OciRequest(call, $"/20180608/vaults/{Uri.EscapeDataString(vault.Id)}/usage");
            return await connection.Client.GetAsync(request, OciJson.Default.VaultUsage, cancellationToken);
        }
        catch (OciException)
        {
            return null;
        }
    }

    private OciException UntrustedEndpoint() =>
        new(
            new OciCall("kms", "ListKeys", connection.Endpoints.Kms(region)),
            status: null,
            ClientErrorCode.UntrustedEndpoint,
            "the vault's management endpoint is not a vault's address in this region and realm, so no signed request was sent"
        );

    private OciException MissingKeys(Uri endpoint, VaultUsage usage) =>
        new(
            new OciCall("kms", "ListKeys", endpoint),
            status: null,
            ClientErrorCode.KeysMissing,
            $"the vault counts {usage.Total} keys, but {_keys.Count(VaultUsage.Counts)} were listed in all compartments that can be seen"
        );
}
