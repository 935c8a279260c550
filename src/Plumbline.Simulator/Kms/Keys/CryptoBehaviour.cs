using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Crypto;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>The crypto endpoint of a vault.</summary>
internal sealed class CryptoBehaviour(KeyMaterials materials)
{
    public Answer Encrypt(Call call)
    {
        var (key, algorithm) = (UsableKey.Of(call, materials), call.BodyText("encryptionAlgorithm"));
        var version = key.Open(call, key.Version(call));
        var ciphertext = Encryption.Encrypt(version, call.BodyText("plaintext")!, algorithm, Pairs(call));
        return Answer.Of(
            new JsonObject
            {
                ["ciphertext"] = ciphertext,
                ["keyId"] = version.KeyId,
                ["keyVersionId"] = version.Id,
                ["encryptionAlgorithm"] = algorithm ?? Encryption.DefaultAlgorithm,
            }
        );
    }

    public Answer Decrypt(Call call)
    {
        var (key, algorithm) = (UsableKey.Of(call, materials), call.BodyText("encryptionAlgorithm"));
        var version = Encryptor(call, key);
        var plaintext = Encryption.Decrypt(version, call.BodyText("ciphertext")!, algorithm, Pairs(call));
        return Answer.Of(
            new JsonObject
            {
                ["plaintext"] = plaintext.Base64,
                ["plaintextChecksum"] = plaintext.Checksum,
                ["keyId"] = version.KeyId,
                ["keyVersionId"] = version.Id,
                ["encryptionAlgorithm"] = algorithm ?? Encryption.DefaultAlgorithm,
            }
        );
    }

    public Answer GenerateDataEncryptionKey(Call call)
    {
        var key = UsableKey.Of(call, materials);
        var version = key.Open(call, key.Version(call));
        var shape = KeyShape.Read(call.Body.GetProperty("keyShape"));
        var generated = DataEncryptionKey.Generate(version, shape, Pairs(call));
        var answer = new JsonObject { ["ciphertext"] = generated.Ciphertext };
        if (call.Body.GetProperty("includePlaintextKey").GetBoolean())
        {
            answer["plaintext"] = generated.Plaintext.Base64;
            answer["plaintextChecksum"] = generated.Plaintext.Checksum;
        }

        return Answer.Of(answer);
    }

    public Answer Sign(Call call)
    {
        var version = Signer(call);
        var algorithm = call.BodyText("signingAlgorithm")!;
        var (message, kind) = (call.BodyText("message")!, call.BodyText("messageType"));
        return Answer.Of(
            new JsonObject
            {
                ["keyId"] = version.KeyId,
                ["keyVersionId"] = version.Id,
                ["signature"] = Signatures.Sign(version.Material, message, kind, algorithm),
                ["signingAlgorithm"] = algorithm,
            }
        );
    }

    public Answer Verify(Call call)
    {
        var isValid = Signatures.Verify(
            Signer(call).Material,
            call.BodyText("message")!,
            call.BodyText("messageType"),
            call.BodyText("signature")!,
            call.BodyText("signingAlgorithm")!
        );
        return Answer.Of(new JsonObject { ["isSignatureValid"] = isValid });
    }

    public Answer ExportKey(Call call)
    {
        var key = UsableKey.Of(call, materials);
        key.DemandOwnMaterial(call);
        if (key.ProtectionMode is not "SOFTWARE")
        {
            throw ApiException.InvalidParameter("The material of an HSM key never leaves the HSM: it has no export.");
        }

        var version = key.Version(call);
        var algorithm = call.BodyText("algorithm")!;
        var material = key.Open(call, version).Material;
        return Answer.Of(
            new JsonObject
            {
                ["keyVersionId"] = version.Id,
                ["keyId"] = key.Key.Id,
                ["timeCreated"] = version.Text("timeCreated"),
                ["vaultId"] = key.Key.ParentId,
                ["encryptedKey"] = KeyExport.Wrap(material, algorithm, call.BodyText("publicKey")!),
                ["algorithm"] = algorithm,
            }
        );
    }

    // An AES ciphertext says itself which version made it; of an RSA one the caller must know.
    private static MasterKeyVersion Encryptor(Call call, UsableKey key)
    {
        if (key.Shape.Algorithm is not "AES")
        {
            return key.Open(call, key.Version(call));
        }

        var id = Encryption.KeyVersionOf(call.BodyText("ciphertext")!);
        var isMeant = call.BodyText("keyVersionId") is not { } meant || meant == id;
        return isMeant && key.Version(call, id) is { } version
            ? key.Open(call, version)
            : throw Encryption.NotOfThisKey();
    }

    private MasterKeyVersion Signer(Call call)
    {
        var key = UsableKey.Of(call, materials);
        key.DemandOwnMaterial(call);
        return key.Open(call, key.Version(call));
    }

    private static Dictionary<string, string>? Pairs(Call call) =>
        call.Body.TryGetProperty("associatedData", out var data) && data.ValueKind is JsonValueKind.Object
            ? data.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!)
            : null;
}
