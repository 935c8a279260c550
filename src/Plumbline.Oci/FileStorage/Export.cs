using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.FileStorage;

/// <summary>That a file system can be mounted, and by whom.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/filestorage/20171215/Export/</remarks>
public sealed record Export : Resource, ILifecycle
{
    public string? Path { get; init; }

    public string? LifecycleState { get; init; }

    public string? ExportSetId { get; init; }

    public string? FileSystemId { get; init; }

    public IReadOnlyList<ExportOption>? ExportOptions { get; init; }

    [JsonIgnore]
    public override string Name => Path ?? Id;
}
