namespace Plumbline.Simulator.Kms.Crypto;

/// <summary>A key version at work: its OCID, that of its key, and its secret.</summary>
internal sealed record MasterKeyVersion(string KeyId, string Id, KeyMaterial Material);
