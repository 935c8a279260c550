using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.BlockVolume;

/// <summary>A block volume.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/Volume/</remarks>
public sealed record Volume : Resource, IVolume, ICustomerEncrypted
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? KmsKeyId { get; init; }

    public string? VolumeGroupId { get; init; }

    public long? SizeInGBs { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
