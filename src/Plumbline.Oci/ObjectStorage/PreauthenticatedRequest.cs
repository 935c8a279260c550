using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>An address that opens a bucket or an object to whoever knows it. The address itself is never shown.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/objectstorage/20160918/PreauthenticatedRequestSummary/</remarks>
public sealed record PreauthenticatedRequest : Resource
{
    [JsonPropertyName("name")]
    public string? PreauthenticatedRequestName { get; init; }

    public string? ObjectName { get; init; }

    public string? AccessType { get; init; }

    public string? BucketListingAction { get; init; }

    public DateTimeOffset? TimeExpires { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public string? BucketId { get; init; }

    [JsonIgnore]
    public override string Name => PreauthenticatedRequestName ?? Id;

    [JsonIgnore]
    public override string? ParentId => BucketId;
}
