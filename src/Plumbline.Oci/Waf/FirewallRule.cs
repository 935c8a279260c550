namespace Plumbline.Oci.Waf;

/// <summary>What is done with requests that look like something.</summary>
public sealed record FirewallRule(string? Name = null, string? ActionName = null);
