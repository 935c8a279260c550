namespace Plumbline.Oci.Kms;

/// <summary>How many keys a vault has, those that are deleted or will be aside.</summary>
/// <param name="Kept">In any state but deleted or pending deletion.</param>
/// <param name="Disabled">Those of them that are disabled.</param>
/// <param name="Unknown">Those in a state that this version does not know.</param>
internal sealed record VaultKeyCounts(int Kept, int Disabled, int Unknown)
{
    public static VaultKeyCounts None { get; } = new(0, 0, 0);

    public VaultKeyCounts With(Key key) =>
        key.LifecycleState switch
        {
            LifecycleState.Deleted or LifecycleState.PendingDeletion or LifecycleState.SchedulingDeletion => this,
            LifecycleState.Disabled => this with { Kept = Kept + 1, Disabled = Disabled + 1 },
            _ when LifecycleState.IsKnown(key) => this with { Kept = Kept + 1 },
            _ => this with { Unknown = Unknown + 1 },
        };
}
