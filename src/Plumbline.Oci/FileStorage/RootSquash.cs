namespace Plumbline.Oci.FileStorage;

/// <summary>What root on a client may do.</summary>
public sealed record RootSquash(string? IdentitySquash = null);
