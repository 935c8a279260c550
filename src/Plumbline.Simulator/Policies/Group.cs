namespace Plumbline.Simulator.Policies;

/// <summary>A group of users, by their OCIDs.</summary>
internal sealed record Group(string Id, string Name, IReadOnlySet<string> UserIds, string? Domain = null)
{
    /// <summary>Defined tags: "namespace.key" and value.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
