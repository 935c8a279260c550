namespace Plumbline.Simulator.Policies;

/// <summary>A verb on a resource type, a family of them, or all.</summary>
internal sealed record VerbGrant(Verb Verb, string ResourceType) : Grant
{
    private const string Everything = "all-resources";

    public override bool Gives(Permission permission) => Verbs(permission).Any(verb => verb <= Verb);

    public override bool Withholds(Permission permission) => Verbs(permission).Any(verb => verb >= Verb);

    public override string ToString() => $"{Verb.ToString().ToLowerInvariant()} {ResourceType}";

    /// <summary>The verbs that give the permission, each on a resource type of this grant.</summary>
    private IEnumerable<Verb> Verbs(Permission permission) =>
        string.Equals(ResourceType, Everything, StringComparison.OrdinalIgnoreCase)
            ? permission.GivenBy.Values
            : Permissions
                .Members(ResourceType)
                .Where(permission.GivenBy.ContainsKey)
                .Select(type => permission.GivenBy[type]);
}
