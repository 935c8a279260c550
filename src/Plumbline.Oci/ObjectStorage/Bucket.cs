using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.ObjectStorage;

/// <summary>A bucket.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/objectstorage/20160918/Bucket/</remarks>
public sealed record Bucket : Resource
{
    [JsonPropertyName("name")]
    public string? BucketName { get; init; }

    public string? Namespace { get; init; }

    public string? PublicAccessType { get; init; }

    public string? KmsKeyId { get; init; }

    public string? Versioning { get; init; }

    public bool? ObjectEventsEnabled { get; init; }

    public string? AutoTiering { get; init; }

    public string? StorageTier { get; init; }

    public bool? ReplicationEnabled { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    /// <summary>Lists give no OCID.</summary>
    [JsonIgnore]
    public override bool IsNamedInRegion => Id == BucketName;

    [JsonIgnore]
    public override string Name => BucketName ?? Id;
}
