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
    /// <summary>A vault is asked one compartment at a time, so three silences are minutes.</summary>
    private const int MostSilences = 3;

    private readonly Patience _patience = new(MostSilences);
    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);

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
        var isWhole = await ReadAndKeepKeysAsync(endpoint, usage, cancellationToken);
        if (isWhole && scope.ChosenCompartmentIds is null && usage?.IsMore(_keys.Values) == true)
        {
            AddGap(MissingKeys(endpoint, usage), vault.CompartmentId);
        }
    }

    /// <summary>What was read before a stop is kept too.</summary>
    private async Task<bool> ReadAndKeepKeysAsync(Uri endpoint, VaultUsage? usage, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadKeysAsync(endpoint, usage, cancellationToken);
        }
        finally
        {
            collection.Add(_keys.Values);
        }
    }

    /// <summary>Lists compartment by compartment, the nearest to the vault first, until the vault's count is reached.</summary>
    /// <returns>Whether no list failed.</returns>
    private async Task<bool> ReadKeysAsync(Uri endpoint, VaultUsage? usage, CancellationToken cancellationToken)
    {
        var isWhole = true;
        foreach (var compartmentId in NearestFirst())
        {
            if (usage?.IsReachedBy(_keys.Values) == true)
            {
                break;
            }

            var known = _keys.Count;
            var failure = await ReadCompartmentAsync(endpoint, compartmentId, cancellationToken);
            var isOver = _patience.IsOverAfter(failure, isPartial: _keys.Count > known);
            if (failure is not null)
            {
                isWhole = false;
                AddGap(failure, isOver ? null : compartmentId);
            }

            if (isOver)
            {
                break;
            }
        }

        return isWhole;
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
            key => _keys[key.Id] = key with { Region = region.Identifier, VaultId = key.VaultId ?? vault.Id }
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
            var usage = await connection.Client.GetAsync(request, OciJson.Default.VaultUsage, cancellationToken);
            return usage.IsPossible ? usage : null;
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
            $"the vault counts {usage.Total} keys, but {_keys.Values.Count(VaultUsage.Counts)} were listed in all compartments that can be seen"
        );
}
