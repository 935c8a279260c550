namespace Plumbline.Core.Plans;

/// <summary>A field that a step changes.</summary>
/// <param name="Field">The API's path to it, such as <c>kmsKeyId</c>.</param>
/// <param name="Before">The value that must be there for the step to be taken; null where there was none.</param>
/// <param name="After">
/// The value that the step sets; null where it removes it. <c>{name}</c> stands for what an earlier step of the same item
/// produces, such as <c>{newKeyId}</c>.
/// </param>
public sealed record FieldChange(string Field, string? Before, string? After);
