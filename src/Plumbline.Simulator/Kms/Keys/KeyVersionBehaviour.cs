using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>The versions of a key, read.</summary>
internal sealed class KeyVersionBehaviour(KeyMaterials materials)
{
    public static Answer ListKeyVersions(Call call) =>
        Answer.List(
            call,
            KeyVersions.Of(call.Tenancy, KeyBehaviour.Find(call)),
            ResourceApi.Summary(ResourceTypes.KeyVersions)
        );

    public Answer GetKeyVersion(Call call)
    {
        var key = KeyBehaviour.Find(call);
        var version = KeyVersions.Find(call.Tenancy, key, call["keyVersionId"]) ?? throw ApiException.NotFound();
        var json = ResourceApi.Full(ResourceTypes.KeyVersions).Of(version);
        if (!json.ContainsKey("publicKey") && HasPublicKey(key, version))
        {
            json["publicKey"] = materials.Of(call, key, version).PublicKeyPem;
        }

        return Answer.One(version, json);
    }

    private static bool HasPublicKey(Resource key, Resource version)
    {
        var shape = KeyBehaviour.ShapeOf(key);
        return version.LifecycleState is not "DELETED"
            && shape.Algorithm is not "AES"
            && KeyShapes.IsLegal(shape.Algorithm, shape.Length, shape.CurveId);
    }
}
