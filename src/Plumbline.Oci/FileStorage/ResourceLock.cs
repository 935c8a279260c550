namespace Plumbline.Oci.FileStorage;

/// <summary>What keeps a resource from being deleted or changed.</summary>
public sealed record ResourceLock(string? Type = null);
