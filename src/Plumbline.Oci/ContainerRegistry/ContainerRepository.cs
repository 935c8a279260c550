using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.ContainerRegistry;

/// <summary>A repository of container images.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/registry/20160918/ContainerRepository/</remarks>
public sealed record ContainerRepository : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public bool? IsPublic { get; init; }

    public bool? IsImmutable { get; init; }

    public long? ImageCount { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
