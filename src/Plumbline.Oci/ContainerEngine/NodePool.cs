using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>Worker nodes of a cluster that are alike.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/containerengine/20180222/NodePoolSummary/</remarks>
public sealed record NodePool : Resource, ILifecycle, ICustomerEncrypted, IInSecurityGroups, IInSubnets
{
    [JsonPropertyName("name")]
    public string? PoolName { get; init; }

    public string? LifecycleState { get; init; }

    public string? ClusterId { get; init; }

    public string? KubernetesVersion { get; init; }

    public NodeConfig? NodeConfigDetails { get; init; }

    [JsonIgnore]
    public override string Name => PoolName ?? Id;

    [JsonIgnore]
    public override string? ParentId => ClusterId;

    [JsonIgnore]
    string? ICustomerEncrypted.KmsKeyId => NodeConfigDetails?.KmsKeyId;

    [JsonIgnore]
    IReadOnlyList<string>? IInSecurityGroups.NsgIds => NodeConfigDetails?.NsgIds;

    [JsonIgnore]
    IReadOnlyList<string>? IInSubnets.SubnetIds =>
        NodeConfigDetails?.PlacementConfigs?.Select(place => place.SubnetId).OfType<string>().Distinct().ToList();
}
