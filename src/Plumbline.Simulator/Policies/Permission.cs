namespace Plumbline.Simulator.Policies;

/// <summary>A permission, and the least verb that gives it on each resource type that has it.</summary>
internal sealed record Permission(string Name, IReadOnlyDictionary<string, Verb> GivenBy);
