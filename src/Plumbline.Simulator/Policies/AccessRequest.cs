namespace Plumbline.Simulator.Policies;

/// <summary>One permission that an operation needs, on what is in a compartment.</summary>
internal sealed record AccessRequest(
    string Operation,
    Permission Permission,
    string CompartmentId,
    string Region,
    DateTimeOffset Time
)
{
    /// <summary>
    /// More variables by their whole names: <c>target.key.id</c>, <c>target.resource.tag.ns.key</c>. One with several
    /// values stands here several times.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];
}
