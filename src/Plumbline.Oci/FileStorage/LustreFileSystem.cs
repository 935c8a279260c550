using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Lifecycles;
using Plumbline.Oci.Networking;

namespace Plumbline.Oci.FileStorage;

/// <summary>A Lustre file system.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/lustre/20250228/LustreFileSystemSummary/</remarks>
public sealed record LustreFileSystem : Resource, ILifecycle, ICustomerEncrypted, IInSecurityGroups
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? KmsKeyId { get; init; }

    public string? SubnetId { get; init; }

    public IReadOnlyList<string>? NsgIds { get; init; }

    public RootSquash? RootSquashConfiguration { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
