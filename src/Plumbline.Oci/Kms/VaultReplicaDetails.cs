namespace Plumbline.Oci.Kms;

/// <summary>How the API says that a vault has a replica in another region.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/datatypes/VaultReplicaDetails</remarks>
public sealed record VaultReplicaDetails(string? ReplicationId = null);
