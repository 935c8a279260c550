namespace Plumbline.Oci.Kms;

/// <summary>How many keys of a vault were listed, as the vault itself counts: those in state DELETED excepted.</summary>
internal sealed record KeyCounts(int All, int Hsm, int Software)
{
    public static KeyCounts None { get; } = new(0, 0, 0);

    public KeyCounts And(IEnumerable<Key> keys)
    {
        var counts = this;
        foreach (var key in keys.Where(key => key.LifecycleState != LifecycleState.Deleted))
        {
            counts = new(
                counts.All + 1,
                counts.Hsm + (key.ProtectionMode == ProtectionMode.Hsm ? 1 : 0),
                counts.Software + (key.ProtectionMode == ProtectionMode.Software ? 1 : 0)
            );
        }

        return counts;
    }
}
