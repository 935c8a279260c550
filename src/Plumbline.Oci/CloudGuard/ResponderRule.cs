namespace Plumbline.Oci.CloudGuard;

/// <summary>One thing that may be done about problems.</summary>
public sealed record ResponderRule(
    string? ResponderRuleId = null,
    string? Type = null,
    ResponderRuleDetails? Details = null
);
