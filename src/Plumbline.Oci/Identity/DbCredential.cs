using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>A password by which a user signs in to databases. Its value is never shown.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/DbCredentialSummary/</remarks>
public sealed record DbCredential : GlobalResource, ICredential
{
    public string? Description { get; init; }

    public string? LifecycleState { get; init; }

    public string? UserId { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public DateTimeOffset? TimeExpires { get; init; }

    [JsonIgnore]
    public override string Name => Description ?? Id;

    [JsonIgnore]
    public override string? ParentId => UserId;
}
