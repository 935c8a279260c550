namespace Plumbline.Oci.LoadBalancing;

/// <summary>Where a load balancer takes connections.</summary>
public sealed record Listener(
    string? Protocol = null,
    long? Port = null,
    SslConfiguration? SslConfiguration = null,
    IReadOnlyList<string>? RuleSetNames = null
);
