using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.CloudGuard;

/// <summary>Something that Cloud Guard found.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/cloud-guard/20200131/ProblemSummary/</remarks>
public sealed record CloudGuardProblem : GlobalResource, ILifecycle
{
    public string? LifecycleState { get; init; }

    public string? ResourceName { get; init; }

    public string? RiskLevel { get; init; }

    public string? LifecycleDetail { get; init; }

    public string? DetectorRuleId { get; init; }

    public string? ResourceId { get; init; }

    public string? ResourceType { get; init; }

    public DateTimeOffset? TimeFirstDetected { get; init; }

    [JsonIgnore]
    public override string Name => Id;
}
