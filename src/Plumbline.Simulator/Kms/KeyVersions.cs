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
        Resource[] all = Unkept(key, kept) is { } current ? [current, .. kept] : kept;
        return Array.ConvertAll(all, version => Shown(version, key));
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
            .Default("lifecycleState", "ENABLED");

    // Versions are where their key is, come with it and go with it.
    private static Resource Shown(Resource version, Resource key)
    {
        var state = StateOf(version, key);
        if (state == version.LifecycleState && version.CompartmentId == key.CompartmentId)
        {
            return version;
        }

        var json = version.Copy();
        json["compartmentId"] = key.CompartmentId;
        json["lifecycleState"] = state;
        if (state != version.LifecycleState && key.Text("timeOfDeletion") is { } time)
        {
            json["timeOfDeletion"] = time;
        }

        return version.With(json);
    }

    private static string? StateOf(Resource version, Resource key) =>
        (version.LifecycleState, key.LifecycleState) switch
        {
            ("DELETED", _) or (_, "DELETED") => "DELETED",
            (
                "ENABLED",
                "CREATING"
                    or "SCHEDULING_DELETION"
                    or "PENDING_DELETION"
                    or "CANCELLING_DELETION"
                    or "DELETING"
            ) => key.LifecycleState,
            _ => version.LifecycleState,
        };

    private static Resource Current(Resource key, string id)
    {
        var json = new JsonObject { ["id"] = id, ["timeCreated"] = key.Text("timeCreated") };
        if (key.Field("externalKeyReferenceDetails") is { } reference)
        {
            json["externalKeyReferenceDetails"] = JsonObject.Create(reference);
        }

        var body = Complete(new Draft(json), key);
        return new Resource(ResourceTypes.KeyVersions, key.Region, key.Id, id, body.ToBytes());
    }
}
