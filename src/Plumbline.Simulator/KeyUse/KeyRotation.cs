using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>A database has its key rotated: the key stays, and gets a new version.</summary>
internal static class KeyRotation
{
    /// <summary>The key that a resource uses; null for an Oracle-managed one.</summary>
    public static Resource? KeyOf(Call call, Resource resource) =>
        resource.Text("kmsKeyId") is { } id ? call.Tenancy[ResourceTypes.Keys].Find(call.Region, id) : null;

    /// <summary>The OCID of the new version.</summary>
    public static string Rotate(Call call, Resource resource)
    {
        var key =
            KeyOf(call, resource)
            ?? throw ApiException.IncorrectState($"The {resource.Type.Noun} uses no key of a vault in this region.");
        if (key.LifecycleState is not "ENABLED")
        {
            throw ApiException.IncorrectState($"Key {key.Id} is {key.LifecycleState}, not ENABLED.");
        }

        KeepFirst(call, key);
        var vault = call.Tenancy[ResourceTypes.Vaults].Find(key.Region, key.ParentId)!;
        var label = call.Tenancy.VaultDirectory.LabelOf(vault);
        var id = Ocid.InVault("keyversion", key.Region, label, Guid.NewGuid().ToString());
        var version = new JsonObject { ["id"] = id, ["timeCreated"] = Draft.Time(call.Now) };
        var body = KeyVersions.Complete(new Draft(version), key).ToBytes();
        call.Changes.Save(new Resource(ResourceTypes.KeyVersions, key.Region, key.Id, id, body));
        call.Changes.Save(key.With(new Draft(key.Copy()).Set("currentKeyVersion", id).ToObject()));
        return id;
    }

    // A version that was made up from its key is kept once it is no longer the current one.
    private static void KeepFirst(Call call, Resource key)
    {
        var kept = call.Tenancy[ResourceTypes.KeyVersions].Under(key.Region, key.Id);
        if (KeyVersions.Unkept(key, kept) is { } first)
        {
            call.Changes.Save(first);
        }
    }
}
