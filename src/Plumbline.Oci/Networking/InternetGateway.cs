using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>The way between a VCN and the internet.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/InternetGateway/</remarks>
public sealed record InternetGateway : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? VcnId { get; init; }

    public bool? IsEnabled { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
