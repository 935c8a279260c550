using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Streaming;

/// <summary>Streams that share their settings.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/streaming/20180418/StreamPool/</remarks>
public sealed record StreamPool : Resource, ILifecycle, ICustomerEncrypted
{
    [JsonPropertyName("name")]
    public string? PoolName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsPrivate { get; init; }

    public StreamKey? CustomEncryptionKey { get; init; }

    [JsonIgnore]
    public override string Name => PoolName ?? Id;

    [JsonIgnore]
    string? ICustomerEncrypted.KmsKeyId => CustomEncryptionKey?.KmsKeyId;
}
