using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Tests.Client;

namespace Plumbline.Simulator.Tests.KeyUse;

/// <summary>Every operation by which OCI sets another key on something that is there.</summary>
public sealed class KeyChangeTests
{
    // Method and path, body, where to look then, for which field, and what is to be there (nothing: none).
    private const string Cases = """
        POST /20190331/analyticsInstances/a/actions/setKmsKey | {"kmsKeyId":"new"} | /20190331/analyticsInstances/a | kmsKeyId | new
        POST /20190331/analyticsInstances/a/actions/setKmsKey | {"kmsKeyId":""} | /20190331/analyticsInstances/a | kmsKeyId | 
        PUT /20190531/bdsInstances/a | {"kmsKeyId":"new"} | /20190531/bdsInstances/a | kmsKeyId | new
        PUT /20190531/bdsInstances/a/identityConfigurations/i | {"upstConfigurationDetails":{"masterEncryptionKeyId":"new","vaultId":"v"}} | /20190531/bdsInstances/a/identityConfigurations/i | upstConfiguration.masterEncryptionKeyId | new
        POST /20190531/bdsInstances/a/identityConfigurations/i/actions/activateUpstConfiguration | {"masterEncryptionKeyId":"new","vaultId":"v"} | /20190531/bdsInstances/a/identityConfigurations/i | upstConfiguration.masterEncryptionKeyId | new
        PUT /20220919/targetAssets/a | {"type":"INSTANCE","userSpec":{"sourceDetails":{"sourceType":"image","imageId":"j","kmsKeyId":"new"}}} | /20220919/targetAssets/a | userSpec.sourceDetails.kmsKeyId | new
        PUT /20180222/clusters/a | {"imagePolicyConfig":{"isPolicyEnabled":true,"keyDetails":[{"kmsKeyId":"rsa"}]}} | /20180222/clusters/a | imagePolicyConfig.keyDetails.0.kmsKeyId | rsa
        PUT /20180222/nodePools/a | {"nodeConfigDetails":{"kmsKeyId":"new"}} | /20180222/nodePools/a | nodeConfigDetails.kmsKeyId | new
        PUT /20160918/volumes/a/kmsKey | {"kmsKeyId":"new"} | /20160918/volumes/a/kmsKey | kmsKeyId | new
        PUT /20160918/volumes/a/kmsKey | {"kmsKeyId":"new"} | /20160918/volumes/a | kmsKeyId | new
        DELETE /20160918/volumes/a/kmsKey |  | /20160918/volumes/a | kmsKeyId | 
        PUT /20160918/bootVolumes/a/kmsKey | {"kmsKeyId":"new"} | /20160918/bootVolumes/a | kmsKeyId | new
        DELETE /20160918/bootVolumes/a/kmsKey |  | /20160918/bootVolumes/a/kmsKey | kmsKeyId | 
        PUT /20160918/volumeBackups/a | {"kmsKeyId":"new"} | /20160918/volumeBackups/a | kmsKeyId | new
        PUT /20160918/bootVolumeBackups/a | {"kmsKeyId":"new"} | /20160918/bootVolumeBackups/a | kmsKeyId | new
        PUT /20160918/volumes/a | {"blockVolumeReplicas":[{"availabilityDomain":"x:PHX-AD-1","xrrKmsKeyId":"far"}]} | /20160918/volumes/a | blockVolumeReplicas.0.kmsKeyId | far
        PUT /20160918/bootVolumes/a | {"bootVolumeReplicas":[{"availabilityDomain":"x:PHX-AD-1","xrrKmsKeyId":"far"}]} | /20160918/bootVolumes/a | bootVolumeReplicas.0.kmsKeyId | far
        PUT /20160918/volumeGroups/a | {"volumeGroupReplicas":[{"availabilityDomain":"x:PHX-AD-1","xrrKmsKeyId":"far"}]} | /20160918/volumeGroups/a | volumeGroupReplicas.0.kmsKeyId | far
        PUT /20160918/instances/a | {"sourceDetails":{"sourceType":"image","imageId":"j","kmsKeyId":"new"}} | /20160918/instances/a | sourceDetails.kmsKeyId | new
        POST /20160918/databases/a/actions/changeKeyStoreType | {"keyStoreId":"a"} | /20160918/databases/a | keyStoreId | a
        POST /20160918/databases/a/actions/changeEncryptionKeyLocation | {"providerType":"AZURE","azureEncryptionKeyId":"z"} | /20160918/databases/a | encryptionKeyLocationDetails.azureEncryptionKeyId | z
        POST /20160918/pluggableDatabases/a/actions/setKeyVersion | {"provider":"OCI","kmsKeyVersionId":"new2"} | /20160918/pluggableDatabases/a | kmsKeyVersionId | new2
        POST /20160918/autonomousContainerDatabases/a/actions/rotateKey | {"keyVersionId":"new2"} | /20160918/autonomousContainerDatabases/a | kmsKeyVersionId | new2
        PUT /20160918/keyStores/a | {"typeDetails":{"type":"ORACLE_KEY_VAULT","connectionIps":["1"],"adminUsername":"u","vaultId":"w","secretId":"s"}} | /20160918/keyStores/a | typeDetails.vaultId | w
        PUT /20230518/connections/a | {"connectionType":"MYSQL","keyId":"new","vaultId":"v"} | /20230518/connections/a | keyId | new
        PUT /20230518/migrations/a | {"databaseCombination":"MYSQL","hubDetails":{"keyId":"new","vaultId":"v"}} | /20230518/migrations/a | hubDetails.keyId | new
        PUT /20220125/drProtectionGroups/a | {"members":[{"memberId":"m","memberType":"AUTONOMOUS_DATABASE","destinationEncryptionKey":{"encryptionKeyId":"far","vaultId":"p"}}]} | /20220125/drProtectionGroups/a | members.0.destinationEncryptionKey.encryptionKeyId | far
        PUT /20171215/fileSystems/a | {"kmsKeyId":"new"} | /20171215/fileSystems/a | kmsKeyId | new
        PUT /20171215/fileSystems/a | {"kmsKeyId":""} | /20171215/fileSystems/a | kmsKeyId | 
        PUT /20250228/fleets/f/fleetCredentials/c | {"user":{"credentialType":"KEY_ENCRYPTION","value":"x","keyId":"new","keyVersion":"1","vaultId":"v"}} | /20250228/fleets/f/fleetCredentials/c | user.keyId | new
        PUT /20181201/applications/a | {"imagePolicyConfig":{"isPolicyEnabled":true,"keyDetails":[{"kmsKeyId":"rsa"}]}} | /20181201/applications/a | imagePolicyConfig.keyDetails.0.kmsKeyId | rsa
        PUT /20211201/fusionEnvironments/a | {"kmsKeyId":"new"} | /20211201/fusionEnvironments/a | kmsKeyId | new
        PUT /20230301/gdpPipelines/a | {"approvalKeyVaultId":"v"} | /20230301/gdpPipelines/a | approvalKeyVaultId | v
        PUT /20200407/connections/a | {"connectionType":"GENERIC","keyId":"new","vaultId":"v"} | /20200407/connections/a | keyId | new
        POST /20200407/connections/a/actions/migrate | {"type":"SECRET","secretCompartmentId":"T","keyId":"new","vaultId":"v"} | /20200407/connections/a | keyId | new
        POST /20200601/namespaces/logs/storage/actions/assignEncryptionKey | {"keyId":"new","keyType":"ACTIVE_DATA"} | /20200601/namespaces/logs/storage/encryptionKeyInfo | items.0.keyId | new
        PUT /20250228/lustreFileSystems/a | {"kmsKeyId":"new"} | /20250228/lustreFileSystems/a | kmsKeyId | new
        PUT /20190415/dbSystems/a | {"encryptData":{"keyGenerationType":"BYOK","keyId":"new"}} | /20190415/dbSystems/a | encryptData.keyId | new
        PUT /20190415/dbSystems/a | {"encryptData":{"keyGenerationType":"SYSTEM"}} | /20190415/dbSystems/a | encryptData.keyId | 
        PUT /20190828/configuration?compartmentId=T | {"environment":"HOSTED","kmsKey":{"id":"new","kmsVaultId":"v"}} | /20190828/configuration?compartmentId=T | kmsKey.id | new
        POST /20190828/configuration/actions/unassignkmskey?compartmentId=T |  | /20190828/configuration?compartmentId=T | kmsKey.id | 
        POST /n/ns/b/a | {"kmsKeyId":"new"} | /n/ns/b/a | kmsKeyId | new
        POST /n/ns/b/a | {"kmsKeyId":""} | /n/ns/b/a | kmsKeyId | 
        PUT /20210201/queues/a | {"customEncryptionKeyId":"new"} | /20210201/queues/a | customEncryptionKeyId | new
        PUT /20210201/queues/a | {"customEncryptionKeyId":""} | /20210201/queues/a | customEncryptionKeyId | 
        PUT /20210330/monitoredResources/a | {"credentials":{"credentialType":"ENCRYPTED","keyId":"new","properties":[]}} | /20210330/monitoredResources/a | credentials.keyId | new
        PUT /20180418/streampools/a | {"customEncryptionKeyDetails":{"kmsKeyId":"new"}} | /20180418/streampools/a | customEncryptionKey.kmsKeyId | new
        PUT /20180608/secrets/a | {"replicationConfig":{"replicationTargets":[{"targetRegion":"us-phoenix-1","targetKeyId":"far","targetVaultId":"p"}]}} | /20180608/secrets/a | replicationConfig.replicationTargets.0.targetKeyId | far
        POST /20160918/databases/a/actions/setKeyVersion | {"provider":"OCI","kmsKeyVersionId":"old1"} | /20160918/databases/a | kmsKeyVersionId | old1
        POST /20160918/databases/a/actions/rotateKey | | /20160918/databases/a | kmsKeyId | old
        POST /20160918/autonomousDatabases/a/actions/rotateKey | {} | /20160918/autonomousDatabases/a | kmsKeyId | old
        POST /20160918/databases/a/actions/migrateKey | {"kmsKeyId":"new"} | /20160918/databases/a | kmsKeyId | new
        POST /20160918/databases/a/actions/migrateKey | {"kmsKeyId":"new"} | /20160918/databases/a | kmsKeyVersionId | new2
        POST /20160918/autonomousDatabases/a/actions/configureAutonomousDatabaseVaultKey | {"kmsKeyId":"new","vaultId":"v"} | /20160918/autonomousDatabases/a | kmsKeyId | new
        POST /20160918/autonomousDatabases/a/actions/configureAutonomousDatabaseVaultKey | {"kmsKeyId":"new","vaultId":"v"} | /20160918/autonomousDatabases/a | keyHistoryEntry.0.kmsKeyVersionId | new2
        POST /20160918/autonomousDatabases/a/actions/configureAutonomousDatabaseVaultKey | {"isUsingOracleManagedKeys":true} | /20160918/autonomousDatabases/a | kmsKeyId | 
        PUT /20160918/autonomousDatabases/a | {"encryptionKey":{"provider":"OCI","kmsKeyId":"new","vaultId":"v"}} | /20160918/autonomousDatabases/a | kmsKeyId | new
        PUT /20160918/autonomousDatabases/a | {"encryptionKey":{"provider":"ORACLE_MANAGED"}} | /20160918/autonomousDatabases/a | kmsKeyId | 
        POST /20160918/pluggableDatabases/a/actions/rotateKey | | /20160918/pluggableDatabases/a | kmsKeyId | new
        """;

    // What the official Python SDK 2.182.1 has for changing the key, its version or its vault.
    private const string Operations = """
        ActivateUpstConfiguration AssignEncryptionKey ChangeEncryptionKeyLocation ChangeKeyStoreType
        ConfigureAutonomousDatabaseVaultKey MigrateConnection MigrateVaultKey
        RotateAutonomousContainerDatabaseEncryptionKey RotateAutonomousDatabaseEncryptionKey
        RotatePluggableDatabaseEncryptionKey RotateVaultKey SetDbKeyVersion SetKmsKey SetPdbKeyVersion
        UpdateApplication UpdateAutonomousDatabase UpdateBdsInstance UpdateBootVolume UpdateBootVolumeBackup
        UpdateBootVolumeKmsKey UpdateBucket UpdateCluster UpdateConfiguration UpdateConnection UpdateDbSystem
        UpdateDrProtectionGroup UpdateFileSystem UpdateFleetCredential UpdateFusionEnvironment UpdateGdpPipeline
        UpdateIdentityConfiguration UpdateInstance UpdateKeyStore UpdateLustreFileSystem UpdateMigration
        UpdateMonitoredResource UpdateNodePool UpdateQueue UpdateSecret UpdateStreamPool UpdateTargetAsset
        UpdateVolume UpdateVolumeBackup UpdateVolumeGroup UpdateVolumeKmsKey
        """;

    [Fact]
    public async Task Every_change_is_read_back_and_no_operation_is_left_out()
    {
        await using var oci = await Oci.ServeAsync(Consumers.Tenancy);
        foreach (var parts in Cases.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            var change = await ChangeAsync(oci, parts[0], parts[1]);
            change.Status.ShouldBeInRange(200, 204, $"{parts[0]}: {change.Text}");
            var read = await oci.GetAsync(parts[2]);
            read.Status.ShouldBe(200, $"{parts[2]}: {read.Text}");
            var expected = parts[4].Length == 0 ? null : parts[4];
            At(JsonNode.Parse(read.Text), parts[3].Split('.')).ShouldBe(expected, $"{parts[0]}: {read.Text}");
        }

        var called = oci.Server.Requests.Select(request => request.Operation).ToHashSet();
        Operations.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Except(called!).ShouldBeEmpty();
    }

    private static Task<Response> ChangeAsync(Oci oci, string operation, string body)
    {
        var method = new HttpMethod(operation.Split(' ')[0]);
        var url = oci.Absolute(operation.Split(' ')[1]);
        return oci.SendAsync(oci.Signer.Sign(method, url, method == HttpMethod.Delete ? null : body));
    }

    private static string? At(JsonNode? json, string[] path) =>
        path is [var name, .. var rest]
            ? At(json is JsonArray list ? list[int.Parse(name, CultureInfo.InvariantCulture)] : json?[name], rest)
            : json?.ToString();
}
