using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>The vaults of a region.</summary>
internal sealed class VaultBehaviour(VaultEndpoints endpoints)
{
    public Answer ListVaults(Call call)
    {
        var compartmentId = call["compartmentId"];
        if (!call.Tenancy.HasCompartment(compartmentId))
        {
            throw ApiException.NotFound();
        }

        var vaults = call.Tenancy[ResourceTypes.Vaults].Under(call.Region, compartmentId);
        var view = ResourceApi.Summary(ResourceTypes.Vaults);
        return Answer.List(call, vaults, vault => endpoints.Complete(view.Of(vault), call, vault));
    }

    public Answer GetVault(Call call) => One(call, Find(call));

    /// <summary>The answer that shows one vault, with endpoints that this caller can reach.</summary>
    public Answer One(Call call, Resource vault) =>
        Answer.One(vault, endpoints.Complete(ResourceApi.Full(ResourceTypes.Vaults).Of(vault), call, vault));

    /// <summary>Counts in all compartments whatever is not DELETED: SOFTWARE keys apart, every other key as HSM.</summary>
    public static Answer GetVaultUsage(Call call)
    {
        var vault = Find(call);
        var keys = KeyBehaviour.KeysOf(call.Tenancy, vault).Where(IsKept).ToLookup(IsSoftware);
        return Answer.Of(
            new JsonObject
            {
                ["keyCount"] = keys[false].Count(),
                ["keyVersionCount"] = Versions(call.Tenancy, keys[false]),
                ["softwareKeyCount"] = keys[true].Count(),
                ["softwareKeyVersionCount"] = Versions(call.Tenancy, keys[true]),
            }
        );
    }

    public static Resource Find(Call call) =>
        call.Tenancy[ResourceTypes.Vaults].Find(call.Region, call["vaultId"]) ?? throw ApiException.NotFound();

    private static bool IsSoftware(Resource key) => key.Text("protectionMode") is "SOFTWARE";

    private static int Versions(TenancyState tenancy, IEnumerable<Resource> keys) =>
        keys.Sum(key => KeyVersions.Of(tenancy, key).Count(IsKept));

    private static bool IsKept(Resource resource) => resource.LifecycleState is not "DELETED";
}
