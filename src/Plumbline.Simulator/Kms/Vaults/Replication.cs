using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>
/// Keeps replicas in step: a vault, key or version that changes changes at the same moment in the region that its
/// vault is replicated to. Replicas have no steps of their own, and what happens to the original happens to them.
/// </summary>
internal static class Replication
{
    private const string Details = "replicaDetails";

    /// <summary>The replica of a vault, if it has one that is not being deleted.</summary>
    public static Resource? ReplicaOf(TenancyState tenancy, string region, string vaultId) =>
        tenancy
            .Regions.Where(other => other.RegionName != region)
            .Select(other => tenancy[ResourceTypes.Vaults].Find(other.RegionName, vaultId))
            .FirstOrDefault(vault => vault is not null && IsReplica(vault) && !IsGoing(vault));

    public static bool IsReplica(Resource vault) => vault.Value("isPrimary")?.ValueKind == JsonValueKind.False;

    /// <summary>A replica's keys can be used; whatever else is to be done is done where the original is.</summary>
    public static void DemandPrimary(Resource resource)
    {
        if (IsReplica(resource))
        {
            throw ApiException.InvalidParameter(
                $"This {resource.Type.Noun.ToLowerInvariant()} is a replica: manage it in the region of the original."
            );
        }
    }

    /// <summary>Adds to a call's changes what they mean for replicas.</summary>
    public static void Follow(TenancyState tenancy, Changes changes)
    {
        foreach (var changed in changes.Put.ToArray())
        {
            if (Follower(tenancy, changed) is not null)
            {
                changes.Save(Follower(tenancy, changes.Save(Named(changed)))!);
            }
        }
    }

    /// <summary>What a resource has become in the other region; null if its vault has no replica.</summary>
    public static Resource? Follower(TenancyState tenancy, Resource changed) =>
        VaultOf(changed) is { } vaultId
        && !IsReplica(changed)
        && ReplicaOf(tenancy, changed.Region, vaultId) is { } replica
            ? Copy(changed, replica.Region)
            : null;

    /// <summary>The same resource in another region; a replica has endpoints of its own, and no plans.</summary>
    public static Resource Copy(Resource original, string region)
    {
        var json = original.Copy().WithoutSteps();
        json["isPrimary"] = false;
        json.Remove("managementEndpoint");
        json.Remove("cryptoEndpoint");
        return new Resource(original.Type, region, original.ParentId, original.Id, JsonText.Bytes(json));
    }

    /// <summary>The resource with the id that GetReplicationStatus knows its replication by.</summary>
    public static Resource Named(Resource original)
    {
        if (original.Field(Details) is not null)
        {
            return original;
        }

        var json = original.Copy();
        json[Details] = new JsonObject { ["replicationId"] = Guid.NewGuid().ToString() };
        return original.With(json);
    }

    public static string? IdOf(Resource original) =>
        original.Field(Details) is { } details && details.TryGetProperty("replicationId", out var id)
            ? id.GetString()
            : null;

    private static bool IsGoing(Resource vault) => vault.LifecycleState is "DELETING" or "DELETED";

    private static string? VaultOf(Resource resource) =>
        resource.Type == ResourceTypes.Vaults ? resource.Id
        : resource.Type == ResourceTypes.Keys ? resource.ParentId
        : resource.Type == ResourceTypes.KeyVersions ? resource.Text("vaultId")
        : null;
}
