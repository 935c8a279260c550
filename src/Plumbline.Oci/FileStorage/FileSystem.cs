using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.FileStorage;

/// <summary>A file system.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/filestorage/20171215/FileSystemSummary/</remarks>
public sealed record FileSystem : Resource, ILifecycle, ICustomerEncrypted
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? KmsKeyId { get; init; }

    public string? AvailabilityDomain { get; init; }

    public bool? IsCloneParent { get; init; }

    public string? CloneAttachStatus { get; init; }

    public IReadOnlyList<ResourceLock>? Locks { get; init; }

    public FileSystemSource? SourceDetails { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
