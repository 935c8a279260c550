using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.Identity;

/// <summary>The public half of a key that signs requests.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/ApiKey/</remarks>
public sealed record ApiKey : GlobalResource, ICredential
{
    public string? Fingerprint { get; init; }

    public string? LifecycleState { get; init; }

    public string? UserId { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    [JsonIgnore]
    public override string Name => Fingerprint ?? Id;

    [JsonIgnore]
    public override string? ParentId => UserId;
}
