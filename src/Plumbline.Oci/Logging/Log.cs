using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Logging;

/// <summary>A log of a service or of one's own.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/logging-management/20200531/LogSummary/</remarks>
public sealed record Log : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? LogGroupId { get; init; }

    public bool? IsEnabled { get; init; }

    public string? LogType { get; init; }

    public long? RetentionDuration { get; init; }

    public LogConfiguration? Configuration { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;

    [JsonIgnore]
    public override string? ParentId => LogGroupId;
}
