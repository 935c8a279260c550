namespace Plumbline.Oci.Streaming;

/// <summary>The key that messages are encrypted with.</summary>
public sealed record StreamKey(string? KmsKeyId = null, string? KeyState = null);
