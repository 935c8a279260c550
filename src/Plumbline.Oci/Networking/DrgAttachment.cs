using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>What is attached to a DRG.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/DrgAttachment/</remarks>
public sealed record DrgAttachment : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? DrgId { get; init; }

    public string? VcnId { get; init; }

    public DrgNetwork? NetworkDetails { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
