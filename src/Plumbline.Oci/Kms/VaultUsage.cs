namespace Plumbline.Oci.Kms;

/// <summary>
/// How many keys a vault holds in all compartments, those in state DELETED excepted: <paramref name="KeyCount"/> counts
/// HSM keys, <paramref name="SoftwareKeyCount"/> SOFTWARE keys.
/// </summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/VaultUsage</remarks>
internal sealed record VaultUsage(int KeyCount, int SoftwareKeyCount)
{
    /// <summary>Keys in all.</summary>
    public long Total => (long)KeyCount + SoftwareKeyCount;

    /// <summary>Whether these can be counts at all.</summary>
    public bool IsPossible => KeyCount >= 0 && SoftwareKeyCount >= 0;

    /// <summary>Whether just these keys are in the vault. A key of another mode may be in either count.</summary>
    public bool Agrees(KeyCounts keys) =>
        keys.All == Total && keys.Hsm <= KeyCount && keys.Software <= SoftwareKeyCount;

    /// <summary>Whether keys are missing for certain: a key of another mode may be in either count.</summary>
    public bool IsMore(KeyCounts keys) =>
        Total > keys.All || KeyCount > keys.All - keys.Software || SoftwareKeyCount > keys.All - keys.Hsm;
}
