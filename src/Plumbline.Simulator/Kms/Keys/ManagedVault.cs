using System.Text.Json;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>The vault whose keys a call changes.</summary>
internal static class ManagedVault
{
    /// <exception cref="ApiException">Its keys cannot be changed: it is a replica, or not ACTIVE.</exception>
    public static Resource Demand(Call call)
    {
        var vault = call.DemandVault();
        if (IsReplica(vault))
        {
            throw ApiException.InvalidParameter(
                "This vault is a replica: its keys can be used here, but changed only at the vault it replicates."
            );
        }

        return vault.LifecycleState is "ACTIVE"
            ? vault
            : throw ApiException.IncorrectState($"The vault is {vault.LifecycleState}, not ACTIVE.");
    }

    public static bool IsPrivate(Resource vault) => vault.Text("vaultType") is "VIRTUAL_PRIVATE";

    public static bool IsReplica(Resource resource) =>
        resource.Value("isPrimary") is { ValueKind: JsonValueKind.False };

    /// <summary>A key or key version as it is in the replicas of its vault, which have what the vault has.</summary>
    public static IEnumerable<Resource> Copies(TenancyState tenancy, string vaultId, Resource resource)
    {
        foreach (var region in tenancy.Seed.Regions.Select(known => known.RegionName))
        {
            if (region != resource.Region && tenancy[ResourceTypes.Vaults].Find(region, vaultId) is { } replica)
            {
                var json = resource.Copy();
                json["isPrimary"] = !IsReplica(replica);
                yield return new Resource(
                    resource.Type,
                    region,
                    resource.ParentId,
                    resource.Id,
                    JsonText.Bytes(json),
                    resource.CompartmentId
                );
            }
        }
    }
}
