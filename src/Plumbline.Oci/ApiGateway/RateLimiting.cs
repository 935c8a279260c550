namespace Plumbline.Oci.ApiGateway;

/// <summary>How often one may call.</summary>
public sealed record RateLimiting(long? RateInRequestsPerSecond = null, string? RateKey = null);
