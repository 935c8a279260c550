using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>The key that a call to the crypto plane names, if it can be used.</summary>
internal sealed record UsableKey(Resource Key, KeyMaterials Materials)
{
    public static UsableKey Of(Call call, KeyMaterials materials)
    {
        var key = KeyBehaviour.Find(call, call.BodyText("keyId")!);
        DemandVault(call.DemandVault());
        // While a key is being changed or backed up it goes on working.
        KeyAction.DemandState("key", key, "ENABLED", "UPDATING", "BACKUP_IN_PROGRESS");
        return new(key, materials);
    }

    public string? ProtectionMode => Key.Text("protectionMode");

    public KeyShape Shape => KeyBehaviour.ShapeOf(Key);

    /// <summary>The version that the call names, else the current one.</summary>
    public Resource Version(Call call) =>
        Version(call, call.BodyText("keyVersionId") ?? Key.Text("currentKeyVersion") ?? "")
        ?? throw ApiException.NotFound("the key has no such version");

    /// <summary>Null if the key has no such version.</summary>
    public Resource? Version(Call call, string id)
    {
        var version = KeyVersions.Find(call.Tenancy, Key, id);
        if (version is not null)
        {
            KeyAction.DemandState("key version", version, "ENABLED");
        }

        return version;
    }

    public MasterKeyVersion Open(Call call, Resource version) =>
        new(Key.Id, version.Id, Materials.Of(call, Key, version));

    /// <summary>Refuses what OCI does not do with keys that are kept outside.</summary>
    public void DemandOwnMaterial(Call call)
    {
        if (ProtectionMode is "EXTERNAL")
        {
            throw ApiException.InvalidParameter($"{call.Route.Operation.Name} is not supported for EXTERNAL keys.");
        }
    }

    private static void DemandVault(Resource vault)
    {
        if (vault.LifecycleState is "SCHEDULING_DELETION" or "PENDING_DELETION" or "DELETING" or "DELETED")
        {
            throw ApiException.IncorrectState($"The vault is {vault.LifecycleState}.");
        }
    }
}
