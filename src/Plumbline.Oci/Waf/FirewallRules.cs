namespace Plumbline.Oci.Waf;

/// <summary>Rules of one kind.</summary>
public sealed record FirewallRules(IReadOnlyList<FirewallRule>? Rules = null);
