using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>That an instance has a VNIC.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/VnicAttachment/</remarks>
public sealed record VnicAttachment : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? InstanceId { get; init; }

    public string? VnicId { get; init; }

    public string? SubnetId { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
