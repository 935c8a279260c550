namespace Plumbline.Oci.FileStorage;

/// <summary>What a clone was made from.</summary>
public sealed record FileSystemSource(string? ParentFileSystemId = null);
