using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms;

namespace Plumbline.Simulator.Tenancies;

/// <summary>
/// Reads <c>keyVersions</c>. The versions listed for a key are all it has; a key without any has one, its
/// <c>currentKeyVersion</c>, which is made up here as well when the file lists only other ones.
/// </summary>
internal sealed class KeyVersionReader(CollectionReader collections, IReadOnlyList<Resource> keys)
{
    private readonly ILookup<string, Resource> _keys = keys.ToLookup(key => key.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string Region, string KeyId, string Id), Resource> _versions = [];

    public IReadOnlyList<Resource> Read()
    {
        foreach (var item in collections.Items("keyVersions", ApiCatalog.KmsManagement, "KeyVersion"))
        {
            Read(item);
        }

        var listed = _versions.Values.ToLookup(version => (version.Region, version.ParentId));
        var made = keys.Where(key => key.Text("currentKeyVersion") is not null)
            .Where(key => !IsListed(key.Text("currentKeyVersion"), listed[(key.Region, key.Id)]))
            .Select(key => KeyVersion.Current(key));
        return [.. made, .. _versions.Values];
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
            var body = KeyVersion.Complete(new Draft(item.Value).Without("region").Created(_versions.Count), key);
            var version = new Resource(id, keyId, key.Region, body.ToElement());
            CollectionReader.DemandUnique(item, _versions.TryAdd((key.Region, keyId, id), version));
        }
    }

    private static bool IsListed(string? id, IEnumerable<Resource> versions) =>
        versions.Any(version => version.Id == id);
}
