namespace Plumbline.Oci.ApiGateway;

/// <summary>Which web pages may call from a browser.</summary>
public sealed record CorsPolicy(IReadOnlyList<string>? AllowedOrigins = null, bool? IsAllowCredentialsEnabled = null);
