namespace Plumbline.Oci.LoadBalancing;

/// <summary>How TLS is spoken.</summary>
public sealed record SslConfiguration(IReadOnlyList<string>? Protocols = null, string? CipherSuiteName = null);
