using System.Text.Json.Nodes;
using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>Reads <c>keys</c>. A key lives where its vault does; its compartment may be another one.</summary>
internal sealed class KeyReader(
    CollectionReader collections,
    Func<string, bool> compartmentExists,
    VaultReader vaults,
    Dictionary<string, string> newestVersions
)
{
    private readonly Dictionary<(string Region, string Id), Resource> _keys = [];

    public IReadOnlyList<Resource> Read()
    {
        foreach (var item in collections.Items("keys", ResourceTypes.Keys))
        {
            var key = Key(item);
            CollectionReader.DemandUnique(item, _keys.TryAdd((key.Region, key.Id), key));
        }

        return [.. _keys.Values];
    }

    private Resource Key(Node item)
    {
        var id = item.RequiredText("id", "").Text;
        CollectionReader.Reference(item, "compartmentId", "compartment", compartmentExists);
        var vault = CollectionReader.Reference(
            item,
            "vaultId",
            "vault",
            vaultId => vaults.RegionOf(vaultId) is not null
        );
        var region = Region(item, vault);
        var body = new Draft(item.Value)
            .Without("region")
            .Default("lifecycleState", "ENABLED")
            .Default("keyShape", DefaultShape(item))
            .Default("currentKeyVersion", newestVersions.GetValueOrDefault(id) ?? FirstVersion(id, region, vault.Text))
            .Created(_keys.Count)
            .WithTags();
        return new Resource(ResourceTypes.Keys, region, vault.Text, id, WithAlgorithm(body.ToObject()));
    }

    private static string FirstVersion(string id, string region, string vaultId) =>
        Ocid.InVault("keyversion", region, VaultLabel.InOcid(vaultId), $"first {id}");

    private string Region(Node item, Node vault)
    {
        var region = item.Optional("region") is null ? vaults.RegionOf(vault.Text)! : collections.Region(item);
        vault.Demand(
            vaults.Find(region, vault.Text) is not null,
            $"is {Node.Quote(vault.Text)}, and {region} has no such vault; correct it or the key's region"
        );
        return region;
    }

    // The list shows the shape's algorithm at the top.
    private static byte[] WithAlgorithm(JsonObject key)
    {
        if (!key.ContainsKey("algorithm") && key["keyShape"] is JsonObject shape && shape["algorithm"] is { } algorithm)
        {
            key["algorithm"] = algorithm.DeepClone();
        }

        return JsonText.Bytes(key);
    }

    // A file may give the summary's top-level algorithm instead of the shape.
    private static JsonObject DefaultShape(Node item)
    {
        var algorithm = item.OptionalText("algorithm") ?? "AES";
        var shape = new JsonObject { ["algorithm"] = algorithm, ["length"] = algorithm is "RSA" ? 256 : 32 };
        if (algorithm is "ECDSA")
        {
            shape["curveId"] = "NIST_P256";
        }

        return shape;
    }
}
