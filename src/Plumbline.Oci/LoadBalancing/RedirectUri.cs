namespace Plumbline.Oci.LoadBalancing;

/// <summary>Where requests are sent to.</summary>
public sealed record RedirectUri(string? Protocol = null, long? Port = null);
