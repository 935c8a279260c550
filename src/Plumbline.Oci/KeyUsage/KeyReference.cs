namespace Plumbline.Oci.KeyUsage;

/// <summary>One field of a resource, or one group of fields, that names a KMS key, key version or vault.</summary>
/// <param name="Field">
/// The API's path to it, such as <c>kmsKeyId</c> or <c>imagePolicyConfig.keyDetails[0].kmsKeyId</c>.
/// </param>
/// <param name="KeyId">The key's OCID; null where the resource names only a version or a vault.</param>
/// <param name="KeyVersionId">The key version's OCID, where the resource names one.</param>
/// <param name="VaultId">The vault's OCID, where the resource names one.</param>
public sealed record KeyReference(
    string Field,
    string? KeyId = null,
    string? KeyVersionId = null,
    string? VaultId = null
);
