namespace Plumbline.Simulator.Policies;

/// <summary>Whom a statement is about.</summary>
internal sealed record Subject(SubjectKind Kind, IReadOnlyList<SubjectName> Names)
{
    public static readonly IReadOnlyDictionary<string, SubjectKind> Kinds = new Dictionary<string, SubjectKind>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["any-user"] = SubjectKind.AnyUser,
        ["any-group"] = SubjectKind.AnyGroup,
        ["group"] = SubjectKind.Group,
        ["dynamic-group"] = SubjectKind.DynamicGroup,
        ["service"] = SubjectKind.Service,
        ["resource"] = SubjectKind.Resource,
    };

    /// <summary>The groups of users that it names.</summary>
    public IReadOnlyList<SubjectName> GroupNames => Kind == SubjectKind.Group ? Names : [];

    public bool Includes(Identity identity) =>
        Kind switch
        {
            SubjectKind.AnyUser => true,
            SubjectKind.AnyGroup => identity.Groups.Count > 0,
            SubjectKind.Group => identity.Groups.Any(group => IsNamed(group.Id, group.Name, group.Domain)),
            SubjectKind.DynamicGroup => identity.DynamicGroups.Any(group =>
                IsNamed(group.Id, group.Name, group.Domain)
            ),
            SubjectKind.Service => identity.Caller.Type is "service" && IsCaller(identity.Caller),
            _ => IsNamed("", identity.Caller.Type, null) || IsCaller(identity.Caller),
        };

    public override string ToString()
    {
        var kind = Kinds.Single(pair => pair.Value == Kind).Key;
        return Names.Count == 0 ? kind : $"{kind} {string.Join(", ", Names)}";
    }

    private bool IsCaller(Principal caller) => IsNamed(caller.Id, caller.Name ?? caller.Id, null);

    private bool IsNamed(string id, string name, string? domain) => Names.Any(known => known.Means(id, name, domain));
}
