using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>Encrypt and Decrypt. An AES ciphertext names its key version, an RSA one does not.</summary>
internal static class Encryption
{
    public const string DefaultAlgorithm = "AES_256_GCM";

    private const int MaximumPlaintext = 4096;

    /// <returns>The ciphertext in base64.</returns>
    public static string Encrypt(
        MasterKeyVersion version,
        string plaintext,
        string? encryptionAlgorithm = null,
        IReadOnlyDictionary<string, string>? associatedData = null
    )
    {
        var algorithm = Fitting(version.Material, encryptionAlgorithm, associatedData);
        var bytes = Base64Field.Decode("plaintext", plaintext, MaximumPlaintext);
        return version.Material is RsaMaterial rsa
            ? Convert.ToBase64String(RsaEncryption.Encrypt(rsa, algorithm, bytes))
            : Encrypt(version, bytes, associatedData);
    }

    /// <summary>Encrypts with an AES key.</summary>
    /// <returns>The ciphertext in base64.</returns>
    public static string Encrypt(
        MasterKeyVersion version,
        byte[] plaintext,
        IReadOnlyDictionary<string, string>? associatedData
    )
    {
        var boundData = AssociatedData.Bind(version, associatedData);
        var sealedData = SealedData.Seal(version.Id, (AesMaterial)version.Material, plaintext, boundData);
        return Convert.ToBase64String(sealedData.ToBytes());
    }

    public static Plaintext Decrypt(
        MasterKeyVersion version,
        string ciphertext,
        string? encryptionAlgorithm = null,
        IReadOnlyDictionary<string, string>? associatedData = null
    )
    {
        var algorithm = Fitting(version.Material, encryptionAlgorithm, associatedData);
        var bytes = version.Material is RsaMaterial rsa
            ? RsaEncryption.Decrypt(rsa, algorithm, Base64Field.Decode("ciphertext", ciphertext))
            : Decrypt(version, Parse(ciphertext), AssociatedData.Bind(version, associatedData));
        return new(bytes ?? throw NotOfThisKey());
    }

    /// <summary>The key version that an AES ciphertext names.</summary>
    public static string KeyVersionOf(string ciphertext) => Parse(ciphertext).KeyVersionId;

    /// <summary>The answer to a ciphertext that the key did not make, or not like this.</summary>
    public static ApiException NotOfThisKey() =>
        ApiException.InvalidParameter(
            "The ciphertext cannot be decrypted: it was changed, or the key, its version, encryptionAlgorithm or "
                + "associatedData is not what it was encrypted with."
        );

    private static byte[]? Decrypt(MasterKeyVersion version, SealedData ciphertext, byte[] boundData) =>
        ciphertext.KeyVersionId == version.Id ? ciphertext.Open((AesMaterial)version.Material, boundData) : null;

    private static SealedData Parse(string ciphertext) =>
        SealedData.Parse(Base64Field.Decode("ciphertext", ciphertext)) ?? throw NotOfThisKey();

    private static string Fitting(
        KeyMaterial material,
        string? encryptionAlgorithm,
        IReadOnlyDictionary<string, string>? associatedData
    )
    {
        var algorithm = encryptionAlgorithm ?? DefaultAlgorithm;
        if (!Algorithms(material).Contains(algorithm, StringComparer.Ordinal))
        {
            throw ApiException.InvalidParameter(
                $"encryptionAlgorithm {algorithm} does not fit the key: {material.Shape.Algorithm} keys "
                    + (material is EcdsaMaterial ? "only sign." : $"take {string.Join(", ", Algorithms(material))}.")
            );
        }

        return material is AesMaterial || associatedData is not { Count: > 0 }
            ? algorithm
            : throw ApiException.InvalidParameter("associatedData can only be bound by AES keys.");
    }

    private static IEnumerable<string> Algorithms(KeyMaterial material) =>
        material switch
        {
            AesMaterial => [DefaultAlgorithm],
            RsaMaterial => RsaEncryption.Algorithms,
            _ => [],
        };
}
