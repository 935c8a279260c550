namespace Plumbline.Oci.Networking;

/// <summary>Which traffic a flow log captures.</summary>
public sealed record FlowLogRule(
    bool? IsEnabled = null,
    long? Priority = null,
    long? SamplingRate = null,
    string? SourceCidr = null,
    string? DestinationCidr = null,
    string? Protocol = null,
    string? FlowLogType = null,
    string? RuleAction = null
);
