namespace Plumbline.Oci.Analytics;

/// <summary>A VCN from which an instance is reached.</summary>
public sealed record AnalyticsVcn(string? Id = null, IReadOnlyList<string>? WhitelistedIps = null);
