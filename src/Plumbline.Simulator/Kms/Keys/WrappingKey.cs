using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>The RSA key that every vault has for the import of key material; it is made when first asked for.</summary>
internal sealed class WrappingKey(KeyMaterials materials)
{
    public Answer GetWrappingKey(Call call)
    {
        var vault = call.DemandVault();
        return Answer.Of(
            new JsonObject
            {
                ["compartmentId"] = vault.CompartmentId,
                ["id"] = IdOf(vault),
                ["lifecycleState"] = "ENABLED",
                ["publicKey"] = Material(call).PublicKeyPem,
                ["timeCreated"] = vault.Text("timeCreated"),
                ["vaultId"] = vault.Id,
            },
            vault.ETag
        );
    }

    /// <summary>The material in the call's <c>wrappedImportKey</c>.</summary>
    public KeyMaterial Unwrap(Call call, KeyShape shape)
    {
        var wrapped = call.Body.GetProperty("wrappedImportKey");
        var algorithm = wrapped.GetProperty("wrappingAlgorithm").GetString()!;
        return KeyImport.Unwrap(Material(call), algorithm, wrapped.GetProperty("keyMaterial").GetString()!, shape);
    }

    private static string IdOf(Resource vault) => vault.Text("wrappingkeyId") ?? $"wrapping {vault.Id}";

    private RsaMaterial Material(Call call)
    {
        var id = IdOf(call.DemandVault());
        return (RsaMaterial)materials.Of(call, id, id, KeyImport.WrappingKeyShape);
    }
}
