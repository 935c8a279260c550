namespace Plumbline.Oci.Waf;

/// <summary>What a rule may do with a request.</summary>
public sealed record FirewallAction(string? Name = null, string? Type = null);
