namespace Plumbline.Oci.LoadBalancing;

/// <summary>Servers that share the work.</summary>
public sealed record BackendSet(IReadOnlyList<Backend>? Backends = null);
