namespace Plumbline.Simulator.Policies;

/// <summary>Who calls. <c>Type</c>: user, service, instance, workload, or the type of a resource.</summary>
internal sealed record Principal(string Type, string Id, string? Name = null, string? CompartmentId = null)
{
    /// <summary>Defined tags: "namespace.key" and value.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>More variables <c>request.principal.…</c>, such as a workload's namespace.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public bool IsUser => Type is "user";

    public static Principal User(string id, string name) => new("user", id, name);
}
