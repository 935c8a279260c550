namespace Plumbline.Simulator.Policies;

/// <summary>A compartment as policies see it. The tenancy is the one without a parent.</summary>
internal sealed record Compartment(string Id, string? ParentId, string Name)
{
    /// <summary>Defined tags: "namespace.key" and value.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
