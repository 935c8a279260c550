namespace Plumbline.Oci.Kms;

/// <summary>Which key of an external key manager a key or version of OCI stands for.</summary>
public sealed record ExternalKeyReferenceDetails(string? ExternalKeyId = null, string? ExternalKeyVersionId = null);
