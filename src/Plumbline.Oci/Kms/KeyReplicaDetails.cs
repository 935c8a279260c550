namespace Plumbline.Oci.Kms;

/// <summary>The replication that keeps a key alike in two regions.</summary>
public sealed record KeyReplicaDetails(string? ReplicationId = null);
