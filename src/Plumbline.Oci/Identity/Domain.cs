using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>An identity domain: users, groups and sign-on settings of their own.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/DomainSummary/</remarks>
public sealed record Domain : GlobalResource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? Url { get; init; }

    public string? HomeRegion { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
