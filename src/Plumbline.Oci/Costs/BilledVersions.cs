using Plumbline.Core.Inventories;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>Which versions of a key Oracle bills.</summary>
/// <remarks>
/// A version counts until it is deleted: that is how GetVaultUsage counts, and no document excepts disabled versions or
/// those that wait for their deletion.
/// </remarks>
internal static class BilledVersions
{
    /// <summary>Each key once, also where a vault has replicas, and none that is gone.</summary>
    public static IEnumerable<Key> Keys(Inventory inventory)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return inventory
            .All<Key>()
            .Where(key => key.LifecycleState != LifecycleState.Deleted)
            .Where(key => !inventory.Replicas.ContainsKey(key.Id) || seen.Add(key.Id));
    }

    /// <summary>How many there are; 1, which every key has at the least, where they were not listed.</summary>
    public static int Of(Key key) => key.KeptVersions ?? 1;

    public static bool IsCounted(Key key) => key.Versions is not null;

    /// <summary>Whether its versions are billed one by one: in an HSM, in a vault that is not paid for as a whole.</summary>
    public static bool AreBilled(Key key, Inventory inventory) =>
        key.IsInHsm && key.VaultIn(inventory)?.VaultType == VaultType.Default;
}
