namespace Plumbline.Oci.Analytics;

/// <summary>Who reaches an instance over the network.</summary>
public sealed record AnalyticsEndpoint(
    string? NetworkEndpointType = null,
    IReadOnlyList<string>? WhitelistedIps = null,
    IReadOnlyList<AnalyticsVcn>? WhitelistedVcns = null
);
