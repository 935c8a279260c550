using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms;

/// <summary>Which label each vault of a tenancy answers to, both ways.</summary>
internal sealed class VaultDirectory
{
    private readonly Dictionary<(string Region, string Label), Resource> _byLabel = [];
    private readonly Dictionary<(string Region, string Id), string> _labels = [];

    public VaultDirectory(IEnumerable<Resource> vaults)
    {
        foreach (var vault in vaults)
        {
            var label = VaultLabel.InEndpoint(vault.Text("managementEndpoint"), vault.Region, "management");
            Add(vault, label ?? VaultLabel.InOcid(vault.Id));
        }
    }

    public Resource? Find(string region, string label) => _byLabel.GetValueOrDefault((region, label));

    public string LabelOf(Resource vault) => _labels[(vault.Region, vault.Id)];

    // Two OCIDs of a tenancy file may share a label; the second vault then gets one of its own.
    private void Add(Resource vault, string label)
    {
        if (!_byLabel.TryAdd((vault.Region, label), vault))
        {
            label = VaultLabel.Made(vault.Id);
            _byLabel[(vault.Region, label)] = vault;
        }

        _labels[(vault.Region, vault.Id)] = label;
    }
}
