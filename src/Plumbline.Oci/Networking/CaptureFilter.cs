using System.Text.Json.Serialization;
using Plumbline.Core.Inventories;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Networking;

/// <summary>Which traffic a flow log or a VTAP captures.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/api/#/en/iaas/20160918/CaptureFilter/</remarks>
public sealed record CaptureFilter : Resource, ILifecycle
{
    public string? DisplayName { get; init; }

    public string? LifecycleState { get; init; }

    public string? FilterType { get; init; }

    public IReadOnlyList<FlowLogRule>? FlowLogCaptureFilterRules { get; init; }

    [JsonIgnore]
    public override string Name => DisplayName ?? Id;
}
