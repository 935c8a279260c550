using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.KeyUsage;

/// <summary>All keys of a tenancy with all that is known of each.</summary>
public static class KeySheet
{
    /// <summary>The rules that have something to say about a key in this view.</summary>
    public static IReadOnlyList<string> Rules { get; } = ["OCI-KMS-004", "OCI-KMS-115", "OCI-KMS-116"];

    /// <summary>What is collected for it.</summary>
    /// <param name="isDetailed">Whose shape and versions are read too: two calls for each key.</param>
    public static IReadOnlyList<Need> NeedsOf(Func<Key, bool> isDetailed) =>
        [
            Need.Listed<Key>(),
            Need.Listed<Vault>(),
            Need.Listed<KeyUser>(),
            Need.Listed<Policy>(),
            Need.Whole<Key>().Where<Key>((key, _) => isDetailed(key)),
            Need.Listed<KeyVersion>().Where<Key>((key, _) => isDetailed(key)),
        ];

    /// <summary>In the order of the inventory: by compartment, region and vault. A replicated key is shown once.</summary>
    public static IEnumerable<KeyLine> Of(ScanResult result)
    {
        var (inventory, graph) = (result.Inventory, KeyGraph.Of(result.Inventory));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var scope = result.Scope.CompartmentIds.ToHashSet(StringComparer.Ordinal);
        return inventory
            .All<Key>()
            .Where(key => scope.Contains(key.CompartmentId) && seen.Add(key.Id))
            .Select(key => new KeyLine
            {
                Key = key,
                Vault = key.VaultIn(inventory),
                CompartmentPath = inventory.Compartments.PathOf(key.CompartmentId),
                Uses = [.. graph.OfKey(key.Id)],
                MayHaveMoreUsers = result.Gaps.Any(gap => Hides(gap, key)),
                Regions = inventory.Replicas.GetValueOrDefault(key.Id, defaultValue: 1),
            });
    }

    private static bool Hides(Gap gap, Key key) =>
        gap.Hides(Need.Listed<KeyUser>()) && (gap.Region is null || gap.Region == key.Region);
}
