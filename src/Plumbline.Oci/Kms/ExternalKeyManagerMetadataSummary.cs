namespace Plumbline.Oci.Kms;

/// <summary>The key manager outside OCI that holds the keys of an EXTERNAL vault.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/datatypes/ExternalKeyManagerMetadataSummary</remarks>
public sealed record ExternalKeyManagerMetadataSummary(
    string? ExternalVaultEndpointUrl = null,
    string? PrivateEndpointId = null,
    string? Vendor = null
);
