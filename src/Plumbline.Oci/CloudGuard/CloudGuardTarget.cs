using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.CloudGuard;

/// <summary>What Cloud Guard watches, and by which recipes.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/cloud-guard/20200131/Target/</remarks>
public sealed record CloudGuardTarget : GlobalResource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? TargetResourceType { get; init; }

    public string? TargetResourceId { get; init; }

    public IReadOnlyList<DetectorRecipe>? TargetDetectorRecipes { get; init; }

    public IReadOnlyList<ResponderRecipe>? TargetResponderRecipes { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
