using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A group of users.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/Group/</remarks>
public sealed record Group : GlobalResource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? GroupName { get; init; }

    public string? LifecycleState { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    [JsonIgnore]
    public override string Name => GroupName ?? Id;
}
