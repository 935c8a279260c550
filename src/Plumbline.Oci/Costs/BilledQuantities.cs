using Plumbline.Core.Inventories;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>What a tenancy uses of each part number in a month.</summary>
internal static class BilledQuantities
{
    /// <summary>A month, as Oracle's own estimates count it.</summary>
    public const int HoursOfMonth = 744;

    /// <summary>A dedicated cluster has at least so many.</summary>
    public const int LeastPartitions = 3;

    public static IEnumerable<Vault> PrivateVaults(Inventory inventory) =>
        inventory
            .All<Vault>()
            .Where(vault =>
                vault.VaultType == VaultType.VirtualPrivate && !LifecycleState.IsGone(vault.LifecycleState)
            );

    public static IEnumerable<HsmCluster> Clusters(Inventory inventory) =>
        inventory.All<HsmCluster>().Where(cluster => !LifecycleState.IsGone(cluster.LifecycleState));

    public static IReadOnlyDictionary<string, decimal> Of(Inventory inventory) =>
        new Dictionary<string, decimal>
        {
            [PartNumber.HsmKeyVersions] = KeyTally.Of(inventory).HsmVersions,
            [PartNumber.PrivateVaults] = PrivateVaults(inventory).Count() * HoursOfMonth,
            [PartNumber.ExternalKeyVersions] = KeyTally.Of(inventory).ExternalVersions,
            [PartNumber.HsmPartitions] = Clusters(inventory).Count() * LeastPartitions * HoursOfMonth,
        };
}
