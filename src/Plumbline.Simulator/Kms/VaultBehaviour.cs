using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>The vaults of a region.</summary>
internal sealed class VaultBehaviour(VaultEndpoints endpoints)
{
    private static readonly View Summary = new(ApiCatalog.KmsVault, "VaultSummary", sibling: "Vault");

    public Answer ListVaults(Call call)
    {
        var compartmentId = call["compartmentId"];
        if (!call.Tenancy.HasCompartment(compartmentId))
        {
            throw ApiException.NotFound();
        }

        var vaults = call.Tenancy.Vaults.Under(call.Region, compartmentId);
        return Answer.List(call, vaults, vault => endpoints.Complete(Summary.Of(vault), call, vault));
    }

    public Answer GetVault(Call call)
    {
        var vault = Find(call);
        return Answer.One(vault, endpoints.Complete(vault.Copy(), call, vault));
    }

    /// <summary>Counts in all compartments whatever is not DELETED: SOFTWARE keys apart, every other key as HSM.</summary>
    public static Answer GetVaultUsage(Call call)
    {
        var vault = Find(call);
        var keys = KeyBehaviour.KeysOf(call.Tenancy, vault).Where(IsKept).ToLookup(IsSoftware);
        return new Answer(
            200,
            new JsonObject
            {
                ["keyCount"] = keys[false].Count(),
                ["keyVersionCount"] = Versions(call.Tenancy, keys[false]),
                ["softwareKeyCount"] = keys[true].Count(),
                ["softwareKeyVersionCount"] = Versions(call.Tenancy, keys[true]),
            }
        );
    }

    private static bool IsSoftware(Resource key) => key.Text("protectionMode") is "SOFTWARE";

    private static int Versions(TenancyState tenancy, IEnumerable<Resource> keys) =>
        keys.Sum(key => tenancy.KeyVersions.Under(key.Region, key.Id).Count(IsKept));

    private static bool IsKept(Resource resource) => resource.LifecycleState is not "DELETED";

    private static Resource Find(Call call) =>
        call.Tenancy.Vaults.Find(call.Region, call["vaultId"]) ?? throw ApiException.NotFound();
}
