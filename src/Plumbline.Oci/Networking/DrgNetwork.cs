namespace Plumbline.Oci.Networking;

/// <summary>The network of an attachment.</summary>
public sealed record DrgNetwork(string? Type = null, string? Id = null);
