using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A group of resources, by a rule that they match.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/DynamicGroup/</remarks>
public sealed record DynamicGroup : GlobalResource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? DynamicGroupName { get; init; }

    public string? LifecycleState { get; init; }

    public string? MatchingRule { get; init; }

    [JsonIgnore]
    public override string Name => DynamicGroupName ?? Id;
}
