using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.FileStorage;

/// <summary>Where file systems are mounted from.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/filestorage/20171215/MountTargetSummary/</remarks>
public sealed record MountTarget : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? ExportSetId { get; init; }

    public string? SubnetId { get; init; }

    public IReadOnlyList<string>? NsgIds { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
