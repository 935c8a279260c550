using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Identity;

/// <summary>A tag that new resources in a compartment and below get by themselves.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/identity/20160918/TagDefaultSummary/</remarks>
public sealed record TagDefault : GlobalResource, ILifecycle
{
    public string? TagDefinitionName { get; init; }

    public string? LifecycleState { get; init; }

    public string? Value { get; init; }

    public string? TagNamespaceId { get; init; }

    public bool? IsRequired { get; init; }

    [JsonIgnore]
    public override string Name => TagDefinitionName ?? Id;
}
