using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>A key for the S3-compatible API. Its value is never shown.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/CustomerSecretKeySummary/</remarks>
public sealed record CustomerSecretKey : GlobalResource, ICredential
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? UserId { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public DateTimeOffset? TimeExpires { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => UserId;
}
