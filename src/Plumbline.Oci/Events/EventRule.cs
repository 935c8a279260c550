using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Events;

/// <summary>A rule that says which events start which actions.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/events/20181201/Rule/</remarks>
public sealed record EventRule : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? Condition { get; init; }

    public bool? IsEnabled { get; init; }

    public EventActions? Actions { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
