namespace Plumbline.Oci.CloudGuard;

/// <summary>Whether it is done.</summary>
public sealed record ResponderRuleDetails(bool? IsEnabled = null);
