using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.GoldenGate;

/// <summary>What copies changes between databases.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/goldengate/20200407/DeploymentSummary/</remarks>
public sealed record GoldenGateDeployment : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsPublic { get; init; }

    public bool? IsLatestVersion { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
