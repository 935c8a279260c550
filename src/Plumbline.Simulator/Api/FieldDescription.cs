namespace Plumbline.Simulator.Api;

/// <summary>One field of a model: <c>str</c>, <c>int</c>, <c>bool</c>, <c>datetime</c>, <c>dict(…)</c>, <c>list[…]</c> or a model.</summary>
internal sealed record FieldDescription(string Type, bool Required = false, IReadOnlyList<string>? Enum = null);
