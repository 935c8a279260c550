using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.KeyUsage;

/// <summary>A tenancy with one resource of every kind that can name a key, each naming the same one.</summary>
internal static class UserOfEveryKind
{
    /// <summary>Kind, collection of tenancy files, and the resource: <c>KEY</c>, <c>VERSION</c> and <c>VAULT</c> are filled in.</summary>
    public static IReadOnlyList<(string Kind, string Collection, string Json)> All { get; } =
    [
        ("AnalyticsInstance", "analyticsInstances", """{"id": "1", "name": "a", "kmsKeyId": "KEY"}"""),
        (
            "ContainerImageSignature",
            "containerImageSignatures",
            """{"id": "2", "kmsKeyId": "KEY", "kmsKeyVersionId": "VERSION"}"""
        ),
        ("BdsInstance", "bdsInstances", """{"id": "3", "kmsKeyId": "KEY"}"""),
        (
            "BdsIdentityConfiguration",
            "identityConfigurations",
            """{"id": "4", "bdsInstanceId": "3", "upstConfiguration": {"masterEncryptionKeyId": "KEY", "vaultId": "VAULT"}}"""
        ),
        ("CertificateAuthority", "certificateAuthorities", """{"id": "5", "name": "ca", "kmsKeyId": "KEY"}"""),
        (
            "TargetAsset",
            "targetAssets",
            """{"id": "6", "type": "INSTANCE", "userSpec": {"sourceDetails": {"sourceType": "image", "imageId": "i", "kmsKeyId": "KEY"}}}"""
        ),
        ("Cluster", "clusters", """{"id": "7", "name": "c", "kmsKeyId": "KEY"}"""),
        ("NodePool", "nodePools", """{"id": "8", "name": "n", "nodeConfigDetails": {"size": 1, "kmsKeyId": "KEY"}}"""),
        ("Volume", "volumes", """{"id": "9", "kmsKeyId": "KEY"}"""),
        ("BootVolume", "bootVolumes", """{"id": "10", "kmsKeyId": "KEY"}"""),
        ("VolumeBackup", "volumeBackups", """{"id": "11", "kmsKeyId": "KEY"}"""),
        ("BootVolumeBackup", "bootVolumeBackups", """{"id": "12", "kmsKeyId": "KEY"}"""),
        ("BlockVolumeReplica", "blockVolumeReplicas", """{"id": "13", "kmsKeyId": "KEY"}"""),
        ("BootVolumeReplica", "bootVolumeReplicas", """{"id": "14", "kmsKeyId": "KEY"}"""),
        (
            "VolumeGroup",
            "volumeGroups",
            """{"id": "15", "volumeGroupReplicas": [{"displayName": "r", "volumeGroupReplicaId": "r", "availabilityDomain": "DOMAIN", "kmsKeyId": "KEY"}]}"""
        ),
        (
            "VolumeBackupPolicyAssignment",
            "volumeBackupPolicyAssetAssignment",
            """{"id": "16", "assetId": "9", "policyId": "p", "xrcKmsKeyId": "KEY"}"""
        ),
        ("Instance", "instances", """{"id": "17", "sourceDetails": {"sourceType": "image", "kmsKeyId": "KEY"}}"""),
        (
            "InstanceConfiguration",
            "instanceConfigurations",
            """{"id": "18", "instanceDetails": {"instanceType": "compute", "blockVolumes": [{"createDetails": {"kmsKeyId": "KEY"}}]}}"""
        ),
        ("DbSystem", "dbSystems", """{"id": "19", "kmsKeyId": "KEY"}"""),
        ("DbHome", "dbHomes", """{"id": "20", "kmsKeyId": "KEY"}"""),
        ("Database", "databases", """{"id": "21", "dbName": "d", "kmsKeyId": "KEY", "vaultId": "VAULT"}"""),
        ("PluggableDatabase", "pluggableDatabases", """{"id": "22", "pdbName": "p", "kmsKeyId": "KEY"}"""),
        ("AutonomousDatabase", "autonomousDatabases", """{"id": "23", "kmsKeyId": "KEY", "vaultId": "VAULT"}"""),
        ("AutonomousContainerDatabase", "autonomousContainerDatabases", """{"id": "24", "kmsKeyId": "KEY"}"""),
        ("Backup", "database.backups", """{"id": "25", "secondaryKmsKeyIds": ["KEY"]}"""),
        ("AutonomousDatabaseBackup", "autonomousDatabaseBackups", """{"id": "26", "kmsKeyId": "KEY"}"""),
        ("KeyStore", "keyStores", """{"id": "27", "typeDetails": {"type": "ORACLE_KEY_VAULT", "vaultId": "VAULT"}}"""),
        ("AdvancedClusterFileSystem", "advancedClusterFileSystems", """{"id": "28", "vaultId": "VAULT"}"""),
        (
            "DatabaseMigrationConnection",
            "database_migration.connections",
            """{"id": "29", "connectionType": "MYSQL", "keyId": "KEY", "vaultId": "VAULT"}"""
        ),
        (
            "DatabaseMigration",
            "migrations",
            """{"id": "30", "databaseCombination": "MYSQL", "hubDetails": {"keyId": "KEY", "vaultId": "VAULT"}}"""
        ),
        ("DelegationControl", "delegationControls", """{"id": "31", "vaultKeyId": "KEY", "vaultId": "VAULT"}"""),
        (
            "DrProtectionGroup",
            "drProtectionGroups",
            """{"id": "32", "members": [{"memberType": "VOLUME_GROUP"}, {"memberType": "AUTONOMOUS_DATABASE", "destinationEncryptionKey": {"encryptionKeyId": "KEY", "vaultId": "VAULT"}}]}"""
        ),
        ("DistributedDatabase", "distributedDatabases", """{"id": "33", "shardDetails": [{"kmsKeyId": "KEY"}]}"""),
        (
            "DistributedAutonomousDatabase",
            "distributedAutonomousDatabases",
            """{"id": "34", "catalogDetails": [{"kmsKeyId": "KEY"}]}"""
        ),
        ("FileSystem", "fileSystems", """{"id": "35", "availabilityDomain": "DOMAIN", "kmsKeyId": "KEY"}"""),
        (
            "Fleet",
            "fleets",
            """{"id": "36", "credentials": [{"user": {"credentialType": "KEY_ENCRYPTION", "keyId": "KEY", "vaultId": "VAULT"}}]}"""
        ),
        (
            "FleetCredential",
            "fleetCredentials",
            """{"id": "37", "fleetId": "36", "password": {"credentialType": "KEY_ENCRYPTION", "keyId": "KEY", "vaultId": "VAULT"}}"""
        ),
        (
            "Application",
            "applications",
            """{"id": "38", "imagePolicyConfig": {"isPolicyEnabled": true, "keyDetails": [{"kmsKeyId": "KEY"}]}}"""
        ),
        ("FusionEnvironment", "fusionEnvironments", """{"id": "39", "kmsKeyId": "KEY"}"""),
        ("GdpPipeline", "gdpPipelines", """{"id": "40", "approvalKeyVaultId": "VAULT"}"""),
        (
            "GoldenGateConnection",
            "golden_gate.connections",
            """{"id": "41", "connectionType": "GENERIC", "keyId": "KEY", "vaultId": "VAULT"}"""
        ),
        (
            "GoldenGateDatabaseRegistration",
            "databaseRegistrations",
            """{"id": "42", "keyId": "KEY", "vaultId": "VAULT"}"""
        ),
        (
            "LogAnalyticsStorage",
            "encryptionKeyInfo",
            """{"id": "43", "namespaceName": "NAMESPACE", "keyType": "ACTIVE_DATA", "keySource": "CUSTOMER_MANAGED", "keyId": "KEY"}"""
        ),
        ("LustreFileSystem", "lustreFileSystems", """{"id": "44", "kmsKeyId": "KEY"}"""),
        (
            "StreamPackagingConfig",
            "streamPackagingConfigs",
            """{"id": "45", "distributionChannelId": "channel", "streamPackagingFormat": "HLS", "encryption": {"algorithm": "AES128", "kmsKeyId": "KEY"}}"""
        ),
        (
            "MysqlDbSystem",
            "mysql.dbSystems",
            """{"id": "46", "encryptData": {"keyGenerationType": "BYOK", "keyId": "KEY"}}"""
        ),
        (
            "MysqlBackup",
            "mysql.backups",
            """{"id": "47", "encryptData": {"keyGenerationType": "BYOK", "keyId": "KEY"}}"""
        ),
        (
            "MysqlReplica",
            "mysql.replicas",
            """{"id": "48", "dbSystemId": "46", "encryptData": {"keyGenerationType": "BYOK", "keyId": "KEY"}}"""
        ),
        ("NosqlConfiguration", "nosql.configuration", """{"environment": "HOSTED", "kmsKey": {"id": "KEY"}}"""),
        ("Bucket", "buckets", """{"name": "b", "kmsKeyId": "KEY"}"""),
        ("Queue", "queues", """{"id": "50", "customEncryptionKeyId": "KEY"}"""),
        ("RoverNode", "roverNodes", """{"id": "51", "masterKeyId": "KEY"}"""),
        ("RoverCluster", "roverClusters", """{"id": "52", "masterKeyId": "KEY"}"""),
        (
            "MonitoredResource",
            "monitoredResources",
            """{"id": "53", "name": "m", "credentials": {"credentialType": "ENCRYPTED", "keyId": "KEY"}}"""
        ),
        ("StreamPool", "streamPools", """{"id": "54", "name": "s", "customEncryptionKey": {"kmsKeyId": "KEY"}}"""),
        ("Secret", "secrets", """{"id": "55", "secretName": "s", "keyId": "KEY", "vaultId": "VAULT"}"""),
    ];

    public static TestTenancy Tenancy(string compartment, out string keyId, params string[] except)
    {
        var tenancy = new TestTenancy();
        var compartmentId = tenancy.Compartment(compartment);
        var vaultId = tenancy.Vault("vault");
        keyId = tenancy.Key("key", vaultId);
        tenancy.KeyVersion(keyId, "version", "2026-01-01T00:00:00Z");
        foreach (var (_, collection, json) in All.Where(user => !except.Contains(user.Kind)))
        {
            tenancy.Other(
                collection,
                json.Replace("KEY\"", $"{keyId}\"", StringComparison.Ordinal)
                    .Replace("VERSION", "ocid1.keyversion.oc1..version", StringComparison.Ordinal)
                    .Replace("VAULT", vaultId, StringComparison.Ordinal)
                    .Replace("DOMAIN", "plmb:US-ASHBURN-AD-1", StringComparison.Ordinal)
                    .Insert(
                        1,
                        $"\"compartmentId\": \"{(collection.StartsWith("nosql", StringComparison.Ordinal) ? TestTenancy.Root : compartmentId)}\", "
                    )
            );
        }

        tenancy.Other("availabilityDomains", """{"id": "ad", "name": "plmb:US-ASHBURN-AD-1"}""");
        tenancy.Other("streamDistributionChannels", """{"id": "channel"}""");
        return tenancy;
    }
}
