namespace Plumbline.Simulator;

/// <summary>Environment variables that belong together, and what they are for.</summary>
public sealed record VariableGroup(string Purpose, IReadOnlyList<KeyValuePair<string, string>> Variables);
