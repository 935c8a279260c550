using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;

namespace Plumbline.Oci.ResourceManager;

/// <summary>A run of Terraform.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/resourcemanager/20180917/JobSummary/</remarks>
public sealed record StackJob : Resource
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? StackId { get; init; }

    public string? Operation { get; init; }

    public DateTimeOffset? TimeCreated { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => StackId;
}
