using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Resources;
using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>
/// The secrets of key versions. Generated AES keys are derived and take no room. The others are kept: imported ones
/// from the start, generated ones from their first use, since making one takes long.
/// </summary>
internal sealed class KeyMaterials(KeySecret secret)
{
    private const string Field = "material";

    // Two callers who need a key at the same time must get the same one.
    private readonly ConcurrentDictionary<(string Tenancy, string Key, string Version), Lazy<KeyMaterial>> _known =
        new();

    public KeyMaterial Of(Call call, Resource key, Resource version) =>
        Of(call, key.Id, version.Id, KeyBehaviour.ShapeOf(key));

    public KeyMaterial Of(Call call, string keyId, string versionId, KeyShape shape)
    {
        var kept = call.Tenancy.Find(ResourceTypes.KeyMaterials, "", keyId, versionId);
        if (kept is null && shape.Algorithm is "AES")
        {
            return AesMaterial.Derive(secret.Bytes, $"{keyId}/{versionId}", shape);
        }

        var material = _known.GetOrAdd(
            (call.Tenancy.Id, keyId, versionId),
            _ => new Lazy<KeyMaterial>(() => kept is null ? KeyMaterial.Generate(shape) : Read(kept, shape))
        );
        if (kept is null)
        {
            Keep(call.Changes, keyId, versionId, material.Value);
        }

        return material.Value;
    }

    public static void Keep(Changes changes, string keyId, string versionId, KeyMaterial material)
    {
        var json = new JsonObject { [Field] = Convert.ToBase64String(material.Export()) };
        changes.Save(new Resource(ResourceTypes.KeyMaterials, "", keyId, versionId, JsonText.Bytes(json)));
    }

    private static KeyMaterial Read(Resource kept, KeyShape shape) =>
        KeyMaterial.Import(shape, Convert.FromBase64String(kept.Text(Field)!));
}
