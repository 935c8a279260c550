using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads <c>vaults</c>.</summary>
internal sealed class VaultReader(CollectionReader collections, Func<string, bool> compartmentExists)
{
    private readonly Dictionary<(string Region, string Id), Resource> _vaults = [];

    public Resource? Find(string region, string id) => _vaults.GetValueOrDefault((region, id));

    /// <summary>The first region that has this vault.</summary>
    public string? RegionOf(string vaultId) => _vaults.Keys.FirstOrDefault(key => key.Id == vaultId).Region;

    public IReadOnlyList<Resource> Read()
    {
        foreach (var item in collections.Items("vaults", ResourceTypes.Vaults))
        {
            var vault = Vault(item);
            CollectionReader.DemandUnique(item, _vaults.TryAdd((vault.Region, vault.Id), vault));
        }

        return [.. _vaults.Values];
    }

    private Resource Vault(Node item)
    {
        var id = item.RequiredText("id", "").Text;
        var compartment = CollectionReader.Reference(item, "compartmentId", "compartment", compartmentExists).Text;
        var region = collections.Region(item);
        var body = new Draft(item.Value)
            .Without("region")
            .Default("lifecycleState", "ACTIVE")
            .Default("vaultType", "DEFAULT")
            .Default("wrappingkeyId", Ocid.InVault("key", region, VaultLabel.InOcid(id), $"wrapping {id}"))
            .Default("isPrimary", true)
            .Created(_vaults.Count)
            .WithTags();
        return new Resource(ResourceTypes.Vaults, region, compartment, id, body.ToBytes());
    }
}
