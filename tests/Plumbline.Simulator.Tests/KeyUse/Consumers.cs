namespace Plumbline.Simulator.Tests.KeyUse;

/// <summary>A tenancy with one resource of every kind whose key can be changed, and the keys for it.</summary>
internal static class Consumers
{
    public const string Tenancy = """
        {
          "tenancy": {"id": "T", "name": "users"},
          "regions": ["us-ashburn-1", "us-phoenix-1"],
          "vaults": [
            {"id": "v", "compartmentId": "T", "region": "us-ashburn-1"},
            {"id": "w", "compartmentId": "T", "region": "us-ashburn-1"},
            {"id": "p", "compartmentId": "T", "region": "us-phoenix-1"}
          ],
          "keys": [
            {"id": "old", "compartmentId": "T", "vaultId": "v", "protectionMode": "HSM"},
            {"id": "new", "compartmentId": "T", "vaultId": "v", "protectionMode": "SOFTWARE", "currentKeyVersion": "new2"},
            {"id": "off", "compartmentId": "T", "vaultId": "v", "lifecycleState": "DISABLED"},
            {"id": "rsa", "compartmentId": "T", "vaultId": "v", "algorithm": "RSA"},
            {"id": "far", "compartmentId": "T", "vaultId": "p"}
          ],
          "keyVersions": [{"id": "rsa1", "keyId": "rsa"}, {"id": "old1", "keyId": "old"}, {"id": "new1", "keyId": "new"}, {"id": "new2", "keyId": "new"}],
          "analyticsInstances": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "bdsInstances": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "identityConfigurations": [{"id": "i", "compartmentId": "T", "bdsInstanceId": "a", "region": "us-ashburn-1"}],
          "targetAssets": [{"id": "a", "type": "INSTANCE", "compartmentId": "T", "region": "us-ashburn-1"}],
          "clusters": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "nodePools": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "nodeConfigDetails": {"size": 3, "kmsKeyId": "old"}}],
          "volumes": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "bootVolumes": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "volumeGroups": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1"}],
          "volumeBackups": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "volumeId": "a", "kmsKeyId": "old"}],
          "bootVolumeBackups": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "instances": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "sourceDetails": {"sourceType": "image", "imageId": "i"}}],
          "dbHomes": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1"}],
          "databases": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "pluggableDatabases": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "new", "kmsKeyVersionId": "new1"}],
          "autonomousDatabases": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "autonomousContainerDatabases": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "new"}],
          "keyStores": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1"}],
          "database_migration.connections": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "connectionType": "MYSQL", "keyId": "old", "vaultId": "v"}],
          "migrations": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "databaseCombination": "MYSQL"}],
          "drProtectionGroups": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1"}],
          "fileSystems": [{"id": "a", "compartmentId": "T", "availabilityDomain": "x", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "fleetCredentials": [{"id": "c", "compartmentId": "T", "fleetId": "f", "region": "us-ashburn-1"}],
          "applications": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1"}],
          "fusionEnvironments": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "gdpPipelines": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "approvalKeyVaultId": "w"}],
          "golden_gate.connections": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "connectionType": "GENERIC", "keyId": "old", "vaultId": "v"}],
          "encryptionKeyInfo": [{"id": "e", "namespaceName": "logs", "region": "us-ashburn-1", "keyType": "ACTIVE_DATA", "keySource": "ORACLE_MANAGED"}],
          "lustreFileSystems": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "mysql.dbSystems": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "encryptData": {"keyGenerationType": "BYOK", "keyId": "old"}}],
          "nosql.configuration": [{"environment": "HOSTED", "compartmentId": "T", "region": "us-ashburn-1", "kmsKey": {"id": "old"}}],
          "buckets": [{"name": "a", "namespace": "ns", "compartmentId": "T", "region": "us-ashburn-1", "kmsKeyId": "old"}],
          "queues": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "customEncryptionKeyId": "old"}],
          "monitoredResources": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1"}],
          "streamPools": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1"}],
          "secrets": [{"id": "a", "compartmentId": "T", "region": "us-ashburn-1", "keyId": "old", "vaultId": "v"}]
        }
        """;
}
