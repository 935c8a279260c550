using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Queues;

/// <summary>A queue of messages.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/queue/20210201/Queue/</remarks>
public sealed record Queue : Resource, ILifecycle, ICustomerEncrypted
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? CustomEncryptionKeyId { get; init; }

    public long? DeadLetterQueueDeliveryCount { get; init; }

    public long? RetentionInSeconds { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    string? ICustomerEncrypted.KmsKeyId => CustomEncryptionKeyId;
}
