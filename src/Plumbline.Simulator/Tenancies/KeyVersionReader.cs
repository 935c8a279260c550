using Plumbline.Simulator.Kms;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Tenancies;

/// <summary>
/// Reads <c>keyVersions</c>: those of a key besides its <c>currentKeyVersion</c>, which it has in any case.
/// </summary>
internal sealed class KeyVersionReader(CollectionReader collections, IReadOnlyList<Resource> keys)
{
    private readonly ILookup<string, Resource> _keys = keys.ToLookup(key => key.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string Region, string KeyId, string Id), Resource> _versions = [];

    public IReadOnlyList<Resource> Read()
    {
        foreach (var item in collections.Items("keyVersions", ResourceTypes.KeyVersions))
        {
            Read(item);
        }

        return [.. _versions.Values];
    }

    /// <summary>The id of the version listed last for each key: the current one unless the key says otherwise.</summary>
    public static Dictionary<string, string> Newest(Node root)
    {
        var newest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in root.Optional("keyVersions")?.Items() ?? [])
        {
            newest[item.OptionalText("keyId") ?? ""] = item.OptionalText("id") ?? "";
        }

        return newest;
    }

    private void Read(Node item)
    {
        var id = item.RequiredText("id", "").Text;
        var keyId = CollectionReader.Reference(item, "keyId", "key", _keys.Contains).Text;
        var region = item.OptionalText("region");
        foreach (var key in _keys[keyId].Where(key => region is null || key.Region == region))
        {
            var body = KeyVersions.Complete(new Draft(item.Value).Without("region").Created(_versions.Count), key);
            var version = new Resource(ResourceTypes.KeyVersions, key.Region, keyId, id, body.ToBytes());
            CollectionReader.DemandUnique(item, _versions.TryAdd((key.Region, keyId, id), version));
        }
    }
}
