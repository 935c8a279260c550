using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ApiGateway;

/// <summary>An API gateway.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/api-gateway/20190501/GatewaySummary/</remarks>
public sealed record Gateway : Resource, ILifecycle, IInSecurityGroups
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? EndpointType { get; init; }

    public string? SubnetId { get; init; }

    public string? CertificateId { get; init; }

    public IReadOnlyList<string>? NetworkSecurityGroupIds { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public IReadOnlyList<string>? NsgIds => NetworkSecurityGroupIds;
}
