namespace Plumbline.Oci.Integration;

/// <summary>Who reaches an instance over the network.</summary>
public sealed record IntegrationEndpoint(
    string? NetworkEndpointType = null,
    IReadOnlyList<string>? AllowlistedHttpIps = null,
    IReadOnlyList<AllowedVcn>? AllowlistedHttpVcns = null,
    bool? IsIntegrationVcnAllowlisted = null
);
