namespace Plumbline.Oci.CloudGuard;

/// <summary>What is done about problems of a target.</summary>
public sealed record ResponderRecipe(
    string? Owner = null,
    IReadOnlyList<ResponderRule>? EffectiveResponderRules = null
);
