namespace Plumbline.Oci.Kms;

/// <summary>
/// How many keys a vault holds in all compartments, those in state DELETED excepted: <paramref name="KeyCount"/> counts
/// HSM keys, <paramref name="SoftwareKeyCount"/> SOFTWARE keys.
/// </summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/VaultUsage</remarks>
internal sealed record VaultUsage(int KeyCount, int? SoftwareKeyCount)
{
    /// <summary>Whether as many keys of each kind were found as the vault counts.</summary>
    public bool IsReachedBy(IReadOnlyCollection<Key> keys)
    {
        var alive = keys.Where(key => key.LifecycleState != LifecycleState.Deleted).ToList();
        var software = alive.Count(key => key.ProtectionMode == ProtectionMode.Software);
        return software >= (SoftwareKeyCount ?? 0) && alive.Count - software >= KeyCount;
    }

    /// <summary>Keys in all.</summary>
    public int Total => KeyCount + (SoftwareKeyCount ?? 0);
}
