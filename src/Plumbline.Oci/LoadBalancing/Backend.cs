namespace Plumbline.Oci.LoadBalancing;

/// <summary>A server behind a load balancer.</summary>
public sealed record Backend(bool? Offline = null, bool? IsOffline = null);
