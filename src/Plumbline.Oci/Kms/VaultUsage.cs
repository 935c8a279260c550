namespace Plumbline.Oci.Kms;

/// <summary>
/// How many keys a vault holds in all compartments, those in state DELETED excepted: <paramref name="KeyCount"/> counts
/// HSM keys, <paramref name="SoftwareKeyCount"/> SOFTWARE keys.
/// </summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/VaultUsage</remarks>
internal sealed record VaultUsage(int KeyCount, int SoftwareKeyCount)
{
    /// <summary>Keys in all.</summary>
    public int Total => KeyCount + SoftwareKeyCount;

    /// <summary>Whether these can be counts at all.</summary>
    public bool IsPossible => KeyCount >= 0 && SoftwareKeyCount >= 0;

    /// <summary>Whether every key was found. A key of another mode proves nothing: it may be in neither count.</summary>
    public bool IsReachedBy(IReadOnlyCollection<Key> keys) =>
        Count(keys, ProtectionMode.Hsm) >= KeyCount && Count(keys, ProtectionMode.Software) >= SoftwareKeyCount;

    /// <summary>Whether keys are missing for certain: a key of another mode may be in either count.</summary>
    public bool IsMore(IReadOnlyCollection<Key> keys)
    {
        var (all, hsm) = (keys.Count(Counts), Count(keys, ProtectionMode.Hsm));
        var software = Count(keys, ProtectionMode.Software);
        return Total > all || KeyCount > all - software || SoftwareKeyCount > all - hsm;
    }

    /// <summary>Whether a key is of those that the vault counts.</summary>
    public static bool Counts(Key key) => key.LifecycleState != LifecycleState.Deleted;

    private static int Count(IEnumerable<Key> keys, string mode) =>
        keys.Count(key => Counts(key) && key.ProtectionMode == mode);
}
