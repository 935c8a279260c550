using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>Takes in the material of a <c>WrappedImportKey</c>.</summary>
internal static class KeyImport
{
    public static KeyShape WrappingKeyShape { get; } = new("RSA", 512);

    public static KeyMaterial Unwrap(
        RsaMaterial wrappingKey,
        string wrappingAlgorithm,
        string keyMaterial,
        KeyShape keyShape
    )
    {
        if (keyShape.Legal().Algorithm is "ECDSA")
        {
            throw ApiException.InvalidParameter("keyShape: ECDSA keys cannot be imported.");
        }

        var wrapped = Base64Field.Decode("wrappedImportKey.keyMaterial", keyMaterial);
        using var rsa = wrappingKey.Open();
        var material =
            KeyWrapping.Unwrap(rsa, wrappingAlgorithm, wrapped)
            ?? throw ApiException.InvalidParameter(
                "wrappedImportKey.keyMaterial cannot be unwrapped: wrap it with the public key that GetWrappingKey "
                    + $"gives for this vault, by {wrappingAlgorithm}."
            );
        return KeyMaterial.Import(keyShape, material);
    }
}
