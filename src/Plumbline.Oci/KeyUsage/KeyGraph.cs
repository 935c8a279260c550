using Plumbline.Core.Inventories;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.KeyUsage;

/// <summary>Who uses which keys, as far as resources name them. Applications that call a vault themselves name nothing.</summary>
public sealed class KeyGraph
{
    private readonly ILookup<string, KeyUse> _byKey;
    private readonly ILookup<string, KeyUse> _byVault;
    private readonly Dictionary<string, string> _keyOfVersion = new(StringComparer.Ordinal);
    private readonly HashSet<string> _regionsOfKeys = new(StringComparer.OrdinalIgnoreCase);

    private KeyGraph(Inventory inventory)
    {
        foreach (var key in inventory.All<Key>())
        {
            Add(key);
        }

        var uses = inventory.All<KeyUser>().Where(user => !user.IsGone).SelectMany(UsesOf).ToList();
        _byKey = uses.Where(use => KeyOf(use.Reference) is not null).ToLookup(use => KeyOf(use.Reference)!);
        _byVault = uses.Where(use => use.Reference is { KeyId: null, KeyVersionId: null, VaultId: not null })
            .ToLookup(use => use.Reference.VaultId!);
    }

    public static KeyGraph Of(Inventory inventory) => inventory.Once(all => new KeyGraph(all));

    /// <summary>Every place where a key, or a version of it, is named.</summary>
    public IEnumerable<KeyUse> OfKey(string keyId) => _byKey[keyId];

    /// <summary>Every place where a vault is named without any of its keys.</summary>
    public IEnumerable<KeyUse> OfVault(string vaultId) => _byVault[vaultId];

    /// <summary>The key that a reference is about; null when only its version is named and that was not read.</summary>
    public string? KeyOf(KeyReference reference) =>
        reference.KeyId ?? (reference.KeyVersionId is { } version ? _keyOfVersion.GetValueOrDefault(version) : null);

    /// <summary>
    /// Whether keys of the region that an OCID names were read. OCIDs name regions in two ways (<c>iad</c>,
    /// <c>us-ashburn-1</c>), so they are held against each other, not against names of regions.
    /// </summary>
    internal bool HasReadRegionOf(string keyId) => _regionsOfKeys.Contains(RegionIn(keyId));

    private static IEnumerable<KeyUse> UsesOf(KeyUser user) =>
        (user.References ?? []).Select(reference => new KeyUse(user, reference));

    private void Add(Key key)
    {
        _regionsOfKeys.Add(RegionIn(key.Id));
        foreach (var version in (key.Versions ?? []).Select(version => version.Id).Append(key.CurrentKeyVersion))
        {
            if (version is not null)
            {
                _keyOfVersion[version] = key.Id;
            }
        }
    }

    /// <summary>The fourth part of an OCID; empty where it has none.</summary>
    private static string RegionIn(string ocid) => ocid.Split('.') is [_, _, _, var region, ..] ? region : "";
}
