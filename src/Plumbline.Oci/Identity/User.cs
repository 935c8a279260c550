using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A user of the default identity domain, as the Identity API shows it.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/User/</remarks>
public sealed record User : GlobalResource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? UserName { get; init; }

    public string? LifecycleState { get; init; }

    public string? Email { get; init; }

    public bool? EmailVerified { get; init; }

    public string? IdentityProviderId { get; init; }

    public bool? IsMfaActivated { get; init; }

    public DateTimeOffset? LastSuccessfulLoginTime { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public UserCapabilities? Capabilities { get; init; }

    [JsonIgnore]
    public override string Name => UserName ?? Id;
}
