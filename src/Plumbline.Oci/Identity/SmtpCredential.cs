using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>A user name and password for Email Delivery. The password is never shown.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/SmtpCredentialSummary/</remarks>
public sealed record SmtpCredential : GlobalResource, ICredential
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
