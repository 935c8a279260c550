using Plumbline.Core.Inventories;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Costs;

/// <summary>What there is to bill of a tenancy's keys, counted in one look at all of them: there may be millions, on disk.</summary>
internal sealed class KeyTally
{
    private readonly Dictionary<string, int> _ofPrivateVaults = new(StringComparer.Ordinal);

    private KeyTally(Inventory inventory)
    {
        foreach (var key in BilledVersions.Keys(inventory))
        {
            Add(key, key.VaultIn(inventory));
        }
    }

    /// <summary>Versions of HSM keys in vaults that are not paid for as a whole, the free ones included.</summary>
    public int HsmVersions { get; private set; }

    /// <summary>Versions of keys of external key managers.</summary>
    public int ExternalVersions { get; private set; }

    /// <summary>Of how many of these keys the versions were not listed: each of them counts as one.</summary>
    public int Uncounted { get; private set; }

    /// <summary>How many keys count for nothing, since their vault or protection mode could not be read.</summary>
    public int Unknown { get; private set; }

    public static KeyTally Of(Inventory inventory) => inventory.Once(all => new KeyTally(all));

    /// <summary>How many versions of HSM keys a virtual private vault holds.</summary>
    public int VersionsIn(Vault privateVault) => _ofPrivateVaults.GetValueOrDefault(privateVault.Id);

    private void Add(Key key, Vault? vault)
    {
        var versions = BilledVersions.Of(key);
        var isHsm = key.IsInHsm && vault?.VaultType == VaultType.Default;
        var isExternal = key.ProtectionMode == ProtectionMode.External;
        HsmVersions += isHsm ? versions : 0;
        ExternalVersions += isExternal ? versions : 0;
        Uncounted += (isHsm || isExternal) && !BilledVersions.IsCounted(key) ? 1 : 0;
        Unknown += key.ProtectionMode is null || vault is null ? 1 : 0;
        if (key.IsInHsm && vault?.VaultType == VaultType.VirtualPrivate)
        {
            _ofPrivateVaults[vault.Id] = _ofPrivateVaults.GetValueOrDefault(vault.Id) + versions;
        }
    }
}
