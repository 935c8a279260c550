namespace Plumbline.Oci.ContainerEngine;

/// <summary>Where a cluster's API answers.</summary>
public sealed record EndpointConfig(
    string? SubnetId = null,
    IReadOnlyList<string>? NsgIds = null,
    bool? IsPublicIpEnabled = null
);
