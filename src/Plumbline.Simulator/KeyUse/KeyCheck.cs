using System.Text.Json.Nodes;
using Plumbline.Simulator.Access;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Policies;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>Holds the keys that a request names against what its service can use.</summary>
internal sealed class KeyCheck(Call call, KeyOperation row)
{
    /// <summary>Refuses keys and vaults that cannot be used; answers the key, if the request names one.</summary>
    public Resource? Demand(JsonObject details)
    {
        foreach (var (holder, vaultId) in Named(details, row.Vaults))
        {
            _ = Find(ResourceTypes.Vaults, holder, vaultId);
        }

        Resource? last = null;
        foreach (var (holder, keyId) in Named(details, row.Keys))
        {
            last = Key(holder, keyId) ?? last;
        }

        return last;
    }

    /// <summary>Refuses versions that are none of this key's.</summary>
    public void DemandVersions(JsonObject details, Resource? key)
    {
        foreach (var (_, versionId) in Named(details, row.Versions))
        {
            if (key is null || KeyVersions.Find(call.Tenancy, key, versionId) is null)
            {
                throw ApiException.NotFound($"{versionId} is no version of the resource's key");
            }
        }
    }

    /// <summary>
    /// Refuses to take from a resource the key that it had: not everybody may, and nobody can while that key waits for
    /// its deletion.
    /// </summary>
    public static void DemandRelease(Call call, Resource resource, Resource changed)
    {
        if (KeyRotation.KeyOf(call, resource) is not { } former || former.Id == changed.Text("kmsKeyId"))
        {
            return;
        }

        AccessControl.DemandKey(call, Permissions.KeyDisassociate, former);
        if (former.LifecycleState is "SCHEDULING_DELETION" or "PENDING_DELETION")
        {
            throw ApiException.IncorrectState(
                $"Key {former.Id}, in use until now, is {former.LifecycleState}; cancel its deletion first."
            );
        }
    }

    private static IEnumerable<(JsonObject Holder, string Id)> Named(JsonObject details, IEnumerable<string> paths) =>
        from path in paths
        from place in BodyPath.Places(details, path)
        let id = BodyPath.Text(place.Holder, place.Field)
        where id is not null
        select (place.Holder, id);

    private Resource? Key(JsonObject holder, string keyId)
    {
        if (keyId.Length == 0)
        {
            return row.IsEmptyOracleManaged
                ? null
                : throw ApiException.InvalidParameter("The OCID of a key must not be empty.");
        }

        var key = Find(ResourceTypes.Keys, holder, keyId);
        AccessControl.DemandKey(call, Permissions.KeyAssociate, key);
        DemandUsable(key);
        DemandOwnVault(holder, key);
        return key;
    }

    private Resource Find(ResourceType type, JsonObject holder, string id) =>
        KeyRegions
            .Of(call, row, holder)
            .Select(region => call.Tenancy[type].Find(region, id))
            .FirstOrDefault(found => found is not null)
        ?? throw ApiException.NotFound($"the {type.Noun} {id} is not in the region of what would use it");

    private void DemandUsable(Resource key)
    {
        if (key.LifecycleState is not "ENABLED")
        {
            throw ApiException.IncorrectState($"Key {key.Id} is {key.LifecycleState}, not ENABLED.");
        }

        var algorithm = key.Text("algorithm");
        if (algorithm is "AES" == row.IsForSignatures)
        {
            var needed = row.IsForSignatures ? "an RSA or ECDSA" : "an AES";
            throw ApiException.InvalidParameter($"Key {key.Id} is for {algorithm}; this needs {needed} key.");
        }
    }

    private void DemandOwnVault(JsonObject holder, Resource key)
    {
        var others = row
            .Vaults.Select(path => BodyPath.Text(holder, BodyPath.LastOf(path)))
            .Where(vaultId => vaultId is not null && vaultId != key.ParentId);
        if (others.Any())
        {
            throw ApiException.InvalidParameter($"Key {key.Id} is not in the vault that is named with it.");
        }
    }
}
