using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Logging;

/// <summary>A group of logs.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/logging-management/20200531/LogGroupSummary/</remarks>
public sealed record LogGroup : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
