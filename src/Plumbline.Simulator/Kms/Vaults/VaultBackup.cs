using Plumbline.Simulator.Api;
using Plumbline.Simulator.Limits;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>
/// BackupVault and RestoreVaultFromObjectStore, for virtual private vaults. A backup holds the vault without keys; the
/// vault remembers where its last one lies.
/// </summary>
internal sealed class VaultBackup(VaultBehaviour vaults, TimeSpan delay)
{
    private const string Place = "backupLocation";

    public Answer BackupVault(Call call)
    {
        var vault = VaultBehaviour.Demand(call, "ACTIVE");
        if (vault.Text("vaultType") is not "VIRTUAL_PRIVATE")
        {
            throw ApiException.InvalidParameter("Only virtual private vaults can be backed up.");
        }

        var json = vault.Copy().Through("BACKUP_IN_PROGRESS", call.Now + delay, "ACTIVE").Hide(Place, PlaceIn(call));
        return vaults.One(call, call.Changes.Save(vault.With(json)));
    }

    /// <summary>Only a vault that is gone can come back; in its own region it keeps its OCID.</summary>
    public Answer RestoreVaultFromObjectStore(Call call)
    {
        call.DemandCompartment(call["compartmentId"]);

        var place = PlaceIn(call);
        var vault = call.Tenancy[ResourceTypes.Vaults]
            .All.FirstOrDefault(v => v.Region == call.Region && v.Hidden(Place)?.GetString() == place);
        return vault switch
        {
            null => throw ApiException.NotFound("there is no backup of a vault"),
            { LifecycleState: not "DELETED" } => throw ApiException.IncorrectState($"Vault {vault.Id} exists."),
            _ => Restore(call, vault),
        };
    }

    private Answer Restore(Call call, Resource vault)
    {
        KmsLimits.DemandRoomForVault(call.Tenancy, call.Region, vault.Text("vaultType")!);
        var json = vault.Copy().WithoutSteps().Through("RESTORING", call.Now + delay, "ACTIVE");
        json.Remove("timeOfDeletion");
        json["compartmentId"] = call["compartmentId"];
        json["restoredFromVaultId"] = vault.Id;
        return vaults.One(call, call.Changes.Save(vault.With(json, call["compartmentId"])));
    }

    private static string PlaceIn(Call call)
    {
        var location = BackupLocation.Of(call);
        return string.Join(' ', location.Namespace, location.Bucket, location.Object, location.Uri);
    }
}
