using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Vaults;

/// <summary>All operations on vaults, their replicas and backups, on HSM clusters and EKMS private endpoints.</summary>
internal static class VaultOperations
{
    public static IEnumerable<KeyValuePair<string, Behaviour>> All(VaultEndpoints endpoints, TimeSpan delay) =>
        [
            .. OnVaults(new VaultBehaviour(endpoints), delay),
            .. OnReplicas(new VaultReplicas(endpoints, delay)),
            .. OnClusters(new HsmClusters(delay)),
            .. OnPrivateEndpoints(new PrivateEndpoints(delay)),
        ];

    private static Dictionary<string, Behaviour> OnVaults(VaultBehaviour vaults, TimeSpan delay)
    {
        var changes = new VaultChanges(vaults, delay);
        var deletion = new VaultDeletion(vaults, delay);
        var backup = new VaultBackup(vaults, delay);
        return new(StringComparer.Ordinal)
        {
            ["key_management.kms_vault/ListVaults"] = vaults.ListVaults,
            ["key_management.kms_vault/GetVault"] = vaults.GetVault,
            ["key_management.kms_vault/GetVaultUsage"] = VaultUsage.GetVaultUsage,
            ["key_management.kms_vault/CreateVault"] = new VaultCreation(vaults, delay).CreateVault,
            ["key_management.kms_vault/UpdateVault"] = changes.UpdateVault,
            ["key_management.kms_vault/ChangeVaultCompartment"] = changes.ChangeVaultCompartment,
            ["key_management.kms_vault/ScheduleVaultDeletion"] = deletion.ScheduleVaultDeletion,
            ["key_management.kms_vault/CancelVaultDeletion"] = deletion.CancelVaultDeletion,
            ["key_management.kms_vault/BackupVault"] = backup.BackupVault,
            ["key_management.kms_vault/RestoreVaultFromObjectStore"] = backup.RestoreVaultFromObjectStore,
        };
    }

    private static Dictionary<string, Behaviour> OnReplicas(VaultReplicas replicas) =>
        new(StringComparer.Ordinal)
        {
            ["key_management.kms_vault/CreateVaultReplica"] = replicas.CreateVaultReplica,
            ["key_management.kms_vault/DeleteVaultReplica"] = replicas.DeleteVaultReplica,
            ["key_management.kms_vault/ListVaultReplicas"] = replicas.ListVaultReplicas,
            ["key_management.kms_management/GetReplicationStatus"] = VaultReplicas.GetReplicationStatus,
        };

    private static Dictionary<string, Behaviour> OnClusters(HsmClusters clusters) =>
        new(StringComparer.Ordinal)
        {
            ["key_management.kms_hsm_cluster/CreateHsmCluster"] = clusters.CreateHsmCluster,
            ["key_management.kms_hsm_cluster/UpdateHsmCluster"] = HsmClusters.UpdateHsmCluster,
            ["key_management.kms_hsm_cluster/ChangeHsmClusterCompartment"] = HsmClusters.ChangeHsmClusterCompartment,
            ["key_management.kms_hsm_cluster/ScheduleHsmClusterDeletion"] = clusters.ScheduleHsmClusterDeletion,
            ["key_management.kms_hsm_cluster/CancelHsmClusterDeletion"] = clusters.CancelHsmClusterDeletion,
        };

    private static Dictionary<string, Behaviour> OnPrivateEndpoints(PrivateEndpoints endpoints) =>
        new(StringComparer.Ordinal)
        {
            ["key_management.ekm/CreateEkmsPrivateEndpoint"] = endpoints.CreateEkmsPrivateEndpoint,
            ["key_management.ekm/UpdateEkmsPrivateEndpoint"] = PrivateEndpoints.UpdateEkmsPrivateEndpoint,
            ["key_management.ekm/DeleteEkmsPrivateEndpoint"] = endpoints.DeleteEkmsPrivateEndpoint,
        };
}
