using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>A credential by which programs get OAuth tokens in the name of a user.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/OAuth2ClientCredentialSummary/</remarks>
public sealed record OAuthClientCredential : GlobalResource, ICredential
{
    [JsonPropertyName("name")]
    public string? OAuthClientCredentialName { get; init; }

    public string? LifecycleState { get; init; }

    public string? UserId { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public DateTimeOffset? ExpiresOn { get; init; }

    [JsonIgnore]
    public override string Name => OAuthClientCredentialName ?? Id;

    [JsonIgnore]
    public override string? ParentId => UserId;
}
