using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.ContainerEngine;

/// <summary>A Kubernetes cluster.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/containerengine/20180222/Cluster/</remarks>
public sealed record Cluster : Resource, ILifecycle, ICustomerEncrypted, IInSecurityGroups
{
    [JsonPropertyName("name")]
    public string? ClusterName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VcnId { get; init; }

    public string? KubernetesVersion { get; init; }

    public string? KmsKeyId { get; init; }

    [JsonPropertyName("type")]
    public string? ClusterType { get; init; }

    public IReadOnlyList<string>? AvailableKubernetesUpgrades { get; init; }

    public EndpointConfig? EndpointConfig { get; init; }

    public ImagePolicyConfig? ImagePolicyConfig { get; init; }

    public ClusterOptions? Options { get; init; }

    [JsonIgnore]
    public override string Name => ClusterName ?? Id;

    [JsonIgnore]
    IReadOnlyList<string>? IInSecurityGroups.NsgIds => EndpointConfig?.NsgIds;
}
