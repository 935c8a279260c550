using Plumbline.Core.Inventories;
using Plumbline.Oci.Changes;

namespace Plumbline.Oci.Kms;

/// <summary>Which keys plans have made in the place of which others: the new ones say so in a tag.</summary>
internal sealed class KeySuccessors
{
    private readonly ILookup<string, Key> _byReplaced;

    private KeySuccessors(Inventory inventory) =>
        _byReplaced = inventory
            .All<Key>()
            .Where(key => key.FreeformTags?.ContainsKey(ProvenanceTags.Replaces) == true)
            .Where(key => !LifecycleState.IsGone(key.LifecycleState) && !LifecycleState.IsLeaving(key.LifecycleState))
            .ToLookup(key => key.FreeformTags![ProvenanceTags.Replaces]);

    public static KeySuccessors Of(Inventory inventory) => inventory.Once(all => new KeySuccessors(all));

    /// <summary>The key that was made for a key's users, in the same vault; null when there is none.</summary>
    public Key? Find(Key replaced) => _byReplaced[replaced.Id].FirstOrDefault(key => key.VaultId == replaced.VaultId);
}
