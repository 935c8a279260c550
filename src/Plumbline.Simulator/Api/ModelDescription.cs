namespace Plumbline.Simulator.Api;

/// <summary>
/// The fields of a request or response. A base model names the field that tells its subtypes apart; a subtype lists
/// the inherited fields too.
/// </summary>
internal sealed record ModelDescription(
    IReadOnlyDictionary<string, FieldDescription> Fields,
    string? Discriminator = null,
    IReadOnlyDictionary<string, string>? Subtypes = null
);
