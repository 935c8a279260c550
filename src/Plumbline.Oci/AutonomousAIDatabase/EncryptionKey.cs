namespace Plumbline.Oci.AutonomousAIDatabase;

/// <summary>Who provides the key of a database.</summary>
public sealed record EncryptionKey(string? Provider = null);
