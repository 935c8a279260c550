namespace Plumbline.Oci.LoadBalancing;

/// <summary>One thing that is done to requests.</summary>
public sealed record RuleSetItem(string? Action = null, RedirectUri? RedirectUri = null);
