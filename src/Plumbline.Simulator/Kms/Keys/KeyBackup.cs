using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>
/// Backups of the keys of private vaults. What a backup holds is kept under its place in Object Storage; it is not an
/// object there.
/// </summary>
internal sealed class KeyBackup(TimeSpan delay)
{
    public Answer BackupKey(Call call)
    {
        var key = KeyAction.Begin(call, "ENABLED", "DISABLED");
        DemandPrivate(call.DemandVault());
        var place = Place(call);
        var versions = KeyVersions.Of(call.Tenancy, key).Select(version => (JsonNode)version.Copy().WithoutSteps());
        var backup = new JsonObject
        {
            ["vaultId"] = key.ParentId,
            ["key"] = key.Copy().WithoutSteps(),
            ["versions"] = new JsonArray([.. versions]),
        };
        call.Changes.Save(new Resource(ResourceTypes.KeyBackups, "", "", place, JsonText.Bytes(backup)));
        var json = key.Copy().Through("BACKUP_IN_PROGRESS", call.Now + delay, key.LifecycleState!);
        return KeyAction.Finish(call, key, json);
    }

    /// <summary>A DELETED key comes back under its own OCID, with the versions it had.</summary>
    public Answer RestoreKeyFromObjectStore(Call call)
    {
        var vault = ManagedVault.Demand(call);
        DemandPrivate(vault);
        var backup =
            call.Tenancy.Find(ResourceTypes.KeyBackups, "", "", Place(call))?.Copy()
            ?? throw ApiException.NotFound("there is no backup of a key");
        if ((string?)backup["vaultId"] != vault.Id)
        {
            throw ApiException.InvalidParameter($"The backup is of a key of another vault, {backup["vaultId"]}.");
        }

        return Restore(call, backup);
    }

    public static Answer RestoreKeyFromFile(Call call)
    {
        DemandPrivate(ManagedVault.Demand(call));
        throw ApiException.InvalidParameter(
            "The simulator makes no backup files, so this is none of its: use RestoreKeyFromObjectStore."
        );
    }

    private Answer Restore(Call call, JsonObject backup)
    {
        var json = backup["key"]!.DeepClone().AsObject();
        var key = call.Tenancy.Find(ResourceTypes.Keys, call.Region, "", (string)json["id"]!)!;
        if (key.LifecycleState is not "DELETED")
        {
            throw ApiException.Conflict(
                "NotAuthorizedOrResourceAlreadyExists",
                $"The key {key.Id} is {key.LifecycleState}: only a DELETED key can be restored."
            );
        }

        foreach (var version in backup["versions"]!.AsArray().Select(version => version!.AsObject()))
        {
            call.Changes.Save(NewVersion.Of(key, new Draft(version)));
        }

        json = json.Through("RESTORING", call.Now + delay, (string)json["lifecycleState"]!);
        return KeyAction.Finish(call, key, AutoRotation.Resume(json));
    }

    private static void DemandPrivate(Resource vault)
    {
        if (!ManagedVault.IsPrivate(vault))
        {
            throw ApiException.InvalidParameter(
                $"Keys can be backed up and restored in VIRTUAL_PRIVATE vaults only; this one is {vault.Text("vaultType")}."
            );
        }
    }

    private static string Place(Call call)
    {
        var location = BackupLocation.Of(call);
        return location.Uri ?? Object(call, location);
    }

    private static string Object(Call call, BackupLocation location)
    {
        var (space, bucket) = (location.Namespace ?? "", location.Bucket ?? "");
        return call.Tenancy.Find(ResourceTypes.Find("buckets")!, call.Region, space, bucket) is null
            ? throw new ApiException(404, "BucketNotFound", $"Namespace {space} has no bucket {bucket}.")
            : $"{call.Region}/{space}/{bucket}/{location.Object}";
    }
}
