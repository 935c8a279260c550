using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Kms;

/// <summary>How many keys each vault has, wherever they live.</summary>
internal sealed class VaultContents
{
    private readonly Dictionary<(string Vault, string Region), VaultKeyCounts> _counts = [];

    private VaultContents(Inventory inventory)
    {
        foreach (var key in inventory.All<Key>())
        {
            var place = (key.VaultId ?? "", key.Region);
            _counts[place] = _counts.GetValueOrDefault(place, VaultKeyCounts.None).With(key);
        }
    }

    public static VaultKeyCounts Of(Vault vault, Inventory inventory) =>
        inventory
            .Once(all => new VaultContents(all))
            ._counts.GetValueOrDefault((vault.Id, vault.Region), VaultKeyCounts.None);
}
