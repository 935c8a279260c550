using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>What lets traffic through: a security list or a network security group.</summary>
public abstract record TrafficFilter : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VcnId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
