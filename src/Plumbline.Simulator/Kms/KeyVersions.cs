using System.Text.Json.Nodes;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>
/// The versions of keys. Most keys have but the one that they call their current; it is not kept (a million of them
/// would be), but made up from its key whenever it is asked for.
/// </summary>
internal static class KeyVersions
{
    /// <summary>All versions of a key, oldest first.</summary>
    public static Resource[] Of(TenancyState tenancy, Resource key)
    {
        var kept = tenancy[ResourceTypes.KeyVersions].Under(key.Region, key.Id);
        return Unkept(key, kept) is { } current ? [current, .. kept] : kept;
    }

    public static Resource? Find(TenancyState tenancy, Resource key, string versionId) =>
        Array.Find(Of(tenancy, key), version => version.Id == versionId);

    /// <summary>The current version of a key that has no version of that id among the kept ones.</summary>
    public static Resource? Unkept(Resource key, Resource[] kept) =>
        key.Text("currentKeyVersion") is { } id && !Array.Exists(kept, version => version.Id == id)
            ? Current(key, id)
            : null;

    /// <summary>What the server makes of a version is filled in where it was left out.</summary>
    public static Draft Complete(Draft draft, Resource key) =>
        draft
            .Default("keyId", key.Id)
            .Default("vaultId", key.ParentId)
            .Default("compartmentId", key.CompartmentId)
            .Default("origin", "INTERNAL")
            .Default(
                "lifecycleState",
                key.LifecycleState is "DELETED" or "PENDING_DELETION" ? key.LifecycleState : "ENABLED"
            );

    private static Resource Current(Resource key, string id)
    {
        var json = new JsonObject { ["id"] = id, ["timeCreated"] = key.Text("timeCreated") };
        var body = Complete(new Draft(json), key);
        return new Resource(ResourceTypes.KeyVersions, key.Region, key.Id, id, body.ToBytes());
    }
}
