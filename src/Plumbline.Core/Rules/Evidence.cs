using Plumbline.Core.Inventories;

namespace Plumbline.Core.Rules;

/// <summary>A value that a verdict rests on.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Value">The value as the API gave it; hostile input.</param>
/// <param name="Of">The resource that has it; null for the one that is judged.</param>
/// <param name="Field">The API's path to it in that resource, such as <c>keyShape.length</c>; null when it is the name.</param>
public readonly record struct Evidence(string Name, string? Value, Resource? Of = null, string? Field = null);
