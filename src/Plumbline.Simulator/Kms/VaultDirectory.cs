using System.Collections.Concurrent;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms;

/// <summary>Which label each vault of a tenancy answers to, both ways.</summary>
internal sealed class VaultDirectory
{
    private readonly ConcurrentDictionary<(string Region, string Label), string> _byLabel = new();
    private readonly ConcurrentDictionary<(string Region, string Id), string> _labels = new();

    public VaultDirectory(IEnumerable<Resource> vaults)
    {
        foreach (var vault in vaults)
        {
            LabelOf(vault);
        }
    }

    /// <summary>The OCID of the vault with this label.</summary>
    public string? Find(string region, string label) => _byLabel.GetValueOrDefault((region, label));

    public string LabelOf(Resource vault) =>
        _labels.GetOrAdd(
            (vault.Region, vault.Id),
            static (_, args) => args.Directory.Settle(args.Vault),
            (Directory: this, Vault: vault)
        );

    // Two OCIDs of a tenancy file may share a label; the second vault then gets one of its own.
    private string Settle(Resource vault)
    {
        var label =
            VaultLabel.InEndpoint(vault.Text("managementEndpoint"), vault.Region, "management")
            ?? VaultLabel.InOcid(vault.Id);
        if (_byLabel.GetOrAdd((vault.Region, label), vault.Id) == vault.Id)
        {
            return label;
        }

        label = VaultLabel.Made(vault.Id);
        _byLabel[(vault.Region, label)] = vault.Id;
        return label;
    }
}
