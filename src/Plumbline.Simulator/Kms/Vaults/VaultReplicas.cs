using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Limits;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>The replica of a vault: the same OCIDs, with all its keys, in one other region.</summary>
internal sealed class VaultReplicas(VaultEndpoints endpoints, TimeSpan delay)
{
    public Answer CreateVaultReplica(Call call)
    {
        var vault = VaultBehaviour.Demand(call, "ACTIVE");
        var region = call.BodyText("replicaRegion")!;
        if (Existing(call, vault) is { } replica)
        {
            return replica.Region == region
                ? new Answer(200)
                : throw ApiException.IncorrectState(
                    $"The vault is replicated to {replica.Region}: delete that replica first."
                );
        }

        Check(call, vault, region);
        var original = call.Changes.Save(Replication.Named(vault));
        var copy = Replication.Copy(original, region);
        call.Changes.Save(copy.With(copy.Copy().Through("CREATING", call.Now + delay, "ACTIVE")));
        foreach (var key in call.Tenancy[ResourceTypes.Keys].Under(vault.Region, vault.Id))
        {
            call.Changes.Save(Replication.Copy(call.Changes.Save(Replication.Named(key)), region));
            foreach (var version in call.Tenancy[ResourceTypes.KeyVersions].Under(vault.Region, key.Id))
            {
                call.Changes.Save(Replication.Copy(version, region));
            }
        }

        return new Answer(200, ETag: original.ETag);
    }

    public Answer DeleteVaultReplica(Call call)
    {
        var vault = VaultBehaviour.Demand(call, "ACTIVE");
        var replica = Existing(call, vault);
        if (replica is null || replica.Region != call.BodyText("replicaRegion"))
        {
            throw ApiException.NotFound("the vault is not replicated there");
        }

        foreach (var gone in WithContents(call.Tenancy, replica))
        {
            call.Changes.Save(gone.With(gone.Copy().WithoutSteps().Through("DELETING", call.Now + delay, "DELETED")));
        }

        return new Answer(200, ETag: vault.ETag);
    }

    public Answer ListVaultReplicas(Call call)
    {
        var vault = VaultBehaviour.Find(call);
        return Answer.List(call, Existing(call, vault) is { } replica ? [replica] : [], found => Summary(call, found));
    }

    /// <summary>How far the operation of this id has got in the other region.</summary>
    public static Answer GetReplicationStatus(Call call)
    {
        var vault = call.DemandVault();
        var keys = call.Tenancy[ResourceTypes.Keys].Under(vault.Region, vault.Id);
        if (keys.Append(vault).All(resource => Replication.IdOf(resource) != call["replicationId"]))
        {
            throw ApiException.NotFound();
        }

        var details = new JsonArray();
        if (Existing(call, vault) is { } replica)
        {
            var status = replica.LifecycleState is "CREATING" ? "REPLICATING" : "REPLICATED";
            details.Add(new JsonObject { ["region"] = replica.Region, ["status"] = status });
        }

        return Answer.Of(new JsonObject { ["replicaDetails"] = details });
    }

    private static Resource? Existing(Call call, Resource vault) =>
        Replication.IsReplica(vault) ? null : Replication.ReplicaOf(call.Tenancy, vault.Region, vault.Id);

    private static void Check(Call call, Resource vault, string region)
    {
        if (region == vault.Region || !call.Tenancy.Regions.Any(known => known.IsReady && known.RegionName == region))
        {
            throw ApiException.InvalidParameter(
                "replicaRegion must be another region that the tenancy is subscribed to."
            );
        }

        if (vault.Value("isVaultReplicable")?.ValueKind == JsonValueKind.False)
        {
            throw ApiException.InvalidParameter("The vault cannot be replicated: it is older than replication.");
        }

        KmsLimits.DemandRoomForVault(call.Tenancy, region, vault.Text("vaultType")!);
    }

    private static IEnumerable<Resource> WithContents(TenancyState tenancy, Resource replica)
    {
        var keys = tenancy[ResourceTypes.Keys].Under(replica.Region, replica.Id);
        var versions = keys.SelectMany(key => tenancy[ResourceTypes.KeyVersions].Under(replica.Region, key.Id));
        return [replica, .. keys, .. versions];
    }

    private JsonObject Summary(Call call, Resource replica)
    {
        var status = replica.LifecycleState is "CREATING" ? "CREATING" : "CREATED";
        var summary = new JsonObject { ["region"] = replica.Region, ["status"] = status };
        return endpoints.Complete(summary, call, replica);
    }
}
