using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>Everything that keys do, by operation.</summary>
internal static class KeyOperations
{
    public static IEnumerable<KeyValuePair<string, Behaviour>> Of(KeySecret secret, TimeSpan delay)
    {
        var materials = new KeyMaterials(secret);
        return Management(materials, delay)
            .Select(pair => KeyValuePair.Create($"key_management.kms_management/{pair.Key}", pair.Value))
            .Concat(
                Crypto(new CryptoBehaviour(materials))
                    .Select(pair => KeyValuePair.Create($"key_management.kms_crypto/{pair.Key}", pair.Value))
            );
    }

    private static Dictionary<string, Behaviour> Management(KeyMaterials materials, TimeSpan delay)
    {
        var wrappingKey = new WrappingKey(materials);
        var creation = new KeyCreation(wrappingKey, delay);
        var rotation = new KeyRotation(wrappingKey, delay);
        var versions = new KeyVersionBehaviour(materials);
        var (lifecycle, deletion, backup) = (new KeyLifecycle(delay), new KeyDeletion(delay), new KeyBackup(delay));
        return new(StringComparer.Ordinal)
        {
            ["ListKeys"] = KeyBehaviour.ListKeys,
            ["GetKey"] = KeyBehaviour.GetKey,
            ["CreateKey"] = creation.CreateKey,
            ["ImportKey"] = creation.ImportKey,
            ["UpdateKey"] = lifecycle.UpdateKey,
            ["EnableKey"] = lifecycle.EnableKey,
            ["DisableKey"] = lifecycle.DisableKey,
            ["ChangeKeyCompartment"] = lifecycle.ChangeKeyCompartment,
            ["ScheduleKeyDeletion"] = deletion.ScheduleKeyDeletion,
            ["CancelKeyDeletion"] = deletion.CancelKeyDeletion,
            ["ListKeyVersions"] = KeyVersionBehaviour.ListKeyVersions,
            ["GetKeyVersion"] = versions.GetKeyVersion,
            ["CreateKeyVersion"] = rotation.CreateKeyVersion,
            ["ImportKeyVersion"] = rotation.ImportKeyVersion,
            ["ScheduleKeyVersionDeletion"] = deletion.ScheduleKeyVersionDeletion,
            ["CancelKeyVersionDeletion"] = deletion.CancelKeyVersionDeletion,
            ["GetWrappingKey"] = wrappingKey.GetWrappingKey,
            ["BackupKey"] = backup.BackupKey,
            ["RestoreKeyFromObjectStore"] = backup.RestoreKeyFromObjectStore,
            ["RestoreKeyFromFile"] = KeyBackup.RestoreKeyFromFile,
        };
    }

    private static Dictionary<string, Behaviour> Crypto(CryptoBehaviour crypto) =>
        new(StringComparer.Ordinal)
        {
            ["Encrypt"] = crypto.Encrypt,
            ["Decrypt"] = crypto.Decrypt,
            ["GenerateDataEncryptionKey"] = crypto.GenerateDataEncryptionKey,
            ["Sign"] = crypto.Sign,
            ["Verify"] = crypto.Verify,
            ["ExportKey"] = crypto.ExportKey,
        };
}
