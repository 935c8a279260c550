namespace Plumbline.Oci.Identity.Policies;

/// <summary>What can be done with vaults and keys.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/Reference/keypolicyreference.htm</remarks>
internal static class KeyAbilities
{
    private static readonly Ability DeleteKeys = new(
        "KEY_DELETE",
        ["ScheduleKeyDeletion", "ScheduleKeyVersionDeletion"]
    );

    /// <summary>What destroys keys, and with them all that they encrypt.</summary>
    public static ValueList<Ability> Destroy { get; } = [new("VAULT_DELETE", ["ScheduleVaultDeletion"]), DeleteKeys];

    /// <summary>What an administrator of keys does.</summary>
    public static ValueList<Ability> Administer { get; } =
    [
        new("KEY_CREATE", ["CreateKey"]),
        new("KEY_UPDATE", ["UpdateKey", "EnableKey", "DisableKey"]),
        new("KEY_ROTATE", ["CreateKeyVersion"]),
        DeleteKeys,
    ];

    /// <summary>What reads and writes data, or takes a key out. Verifying a signature does not.</summary>
    public static ValueList<Ability> Cryptography { get; } =
    [
        new("KEY_ENCRYPT", ["Encrypt", "GenerateDataEncryptionKey"]),
        new("KEY_DECRYPT", ["Decrypt"]),
        new("KEY_SIGN", ["Sign"]),
        new("KEY_EXPORT", ["ExportKey"]),
    ];
}
