using Plumbline.Core.Inventories;

namespace Plumbline.Core.Explaining;

/// <summary>A value that a verdict rests on, and where it stands.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Of">The resource that has it.</param>
/// <param name="Path">The API's path to it in that resource.</param>
/// <param name="Value">As the API gave it; hostile input.</param>
public sealed record ExplainedValue(string Name, Resource Of, string Path, string? Value);
