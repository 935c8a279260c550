using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ApiGateway;

/// <summary>An API that a gateway serves.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/api-gateway/20190501/Deployment/</remarks>
public sealed record ApiDeployment : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? GatewayId { get; init; }

    public string? PathPrefix { get; init; }

    public ApiSpecification? Specification { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => GatewayId;
}
