namespace Plumbline.Oci.Functions;

/// <summary>Whether only images that were signed may run.</summary>
public sealed record SigningPolicy(bool? IsPolicyEnabled = null);
