using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>What a vault holds, counted in all compartments: whatever is not DELETED.</summary>
internal static class VaultUsage
{
    /// <summary>SOFTWARE keys apart, every other key as HSM.</summary>
    public static Answer GetVaultUsage(Call call)
    {
        var vault = VaultBehaviour.Find(call);
        var keys = KeyBehaviour.KeysOf(call.Tenancy, vault).Where(IsKept).ToLookup(IsSoftware);
        return Answer.Of(
            new JsonObject
            {
                ["keyCount"] = keys[false].Count(),
                ["keyVersionCount"] = keys[false].Sum(key => Versions(call.Tenancy, key)),
                ["softwareKeyCount"] = keys[true].Count(),
                ["softwareKeyVersionCount"] = keys[true].Sum(key => Versions(call.Tenancy, key)),
            }
        );
    }

    public static bool IsKept(Resource resource) => resource.LifecycleState is not "DELETED";

    public static bool IsSoftware(Resource key) => key.Text("protectionMode") is "SOFTWARE";

    public static int Versions(TenancyState tenancy, Resource key) => KeyVersions.Of(tenancy, key).Count(IsKept);
}
