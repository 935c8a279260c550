namespace Plumbline.Oci.CloudGuard;

/// <summary>The rules by which a target is watched.</summary>
public sealed record DetectorRecipe(string? Owner = null, string? Detector = null);
