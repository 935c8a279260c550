using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ResourceManager;

/// <summary>Resources that Terraform makes in Resource Manager.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/resourcemanager/20180917/Stack/</remarks>
public sealed record Stack : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? StackDriftStatus { get; init; }

    public DateTimeOffset? TimeDriftLastChecked { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
