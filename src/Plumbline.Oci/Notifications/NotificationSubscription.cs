using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Notifications;

/// <summary>Who gets what is published to a topic. The address is not kept.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/notification/20181201/SubscriptionSummary/</remarks>
public sealed record NotificationSubscription : Resource, ILifecycle
{
    public string? LifecycleState { get; init; }

    public string? TopicId { get; init; }

    public string? Protocol { get; init; }

    [JsonIgnore]
    public override string Name => Id;

    [JsonIgnore]
    public override string? ParentId => TopicId;
}
