namespace Plumbline.Oci.ApiGateway;

/// <summary>What an API asks of its callers.</summary>
public sealed record ApiSpecification(RequestPolicies? RequestPolicies = null);
