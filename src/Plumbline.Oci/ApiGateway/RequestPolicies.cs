namespace Plumbline.Oci.ApiGateway;

/// <summary>What is done with every request.</summary>
public sealed record RequestPolicies(
    AuthenticationPolicy? Authentication = null,
    DynamicAuthentication? DynamicAuthentication = null,
    RateLimiting? RateLimiting = null,
    UsagePlans? UsagePlans = null,
    CorsPolicy? Cors = null,
    MutualTls? MutualTls = null
);
