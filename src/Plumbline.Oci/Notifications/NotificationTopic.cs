using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Notifications;

/// <summary>A topic: what is published to it goes to its subscribers.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/notification/20181201/NotificationTopicSummary/</remarks>
public sealed record NotificationTopic : Resource, ILifecycle
{
    [JsonPropertyName("name")]
    public string? NotificationTopicName { get; init; }

    public string? LifecycleState { get; init; }

    [JsonIgnore]
    public override string Name => NotificationTopicName ?? Id;
}
