using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Compute;

/// <summary>A compute instance.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/Instance/</remarks>
public sealed record Instance : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? Shape { get; init; }

    public string? AvailabilityDomain { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    public PlatformConfig? PlatformConfig { get; init; }

    public InstanceOptions? InstanceOptions { get; init; }

    public LaunchOptions? LaunchOptions { get; init; }

    public InstanceAgentConfig? AgentConfig { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
