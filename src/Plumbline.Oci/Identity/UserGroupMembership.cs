using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>That a user is in a group.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/UserGroupMembership/</remarks>
public sealed record UserGroupMembership : GlobalResource, ILifecycle
{
    public string? LifecycleState { get; init; }

    public string? GroupId { get; init; }

    public string? UserId { get; init; }

    [JsonIgnore]
    public override string Name => Id;

    [JsonIgnore]
    public override string? ParentId => GroupId;
}
