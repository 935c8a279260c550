namespace Plumbline.Simulator.Api;

/// <summary>One query parameter: <c>Type</c> is <c>int</c>, <c>bool</c>, or absent for a string.</summary>
internal sealed record QueryParameter(
    string Name,
    bool Required = false,
    string? Type = null,
    IReadOnlyList<string>? Enum = null
);
