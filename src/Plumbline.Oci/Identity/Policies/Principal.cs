namespace Plumbline.Oci.Identity.Policies;

/// <summary>One of those that a statement is about.</summary>
/// <param name="Name">Null for everybody.</param>
/// <param name="IsForeign">Whether it belongs to another tenancy, which may have groups of the same names.</param>
internal sealed record Principal(SubjectKind Kind, PrincipalName? Name, bool IsForeign)
{
    /// <summary>The identity domain of groups whose name says none.</summary>
    private const string DefaultDomain = "Default";

    /// <summary>Those whom a statement is about; none for one that is about access of nobody.</summary>
    public static IEnumerable<Principal> Of(Statement statement) =>
        statement is AccessStatement access ? Of(access) : [];

    private static IEnumerable<Principal> Of(AccessStatement statement)
    {
        var isForeign = statement.Kind == AccessKind.Admit;
        return statement.Subject.IsEverybody
            ? [new(statement.Subject.Kind, Name: null, isForeign)]
            : statement.Subject.Names.Select(name => new Principal(statement.Subject.Kind, name, isForeign));
    }

    /// <summary>Whether it is, or is among, another one. A name and an OCID may mean the same group.</summary>
    public Certainty IsIn(Principal other) =>
        IsForeign != other.IsForeign ? Certainty.No
        : other.Kind == SubjectKind.AnyUser ? Certainty.Yes
        : other.Kind == SubjectKind.AnyGroup
            ? IsOfGroups ? Certainty.Yes
                : Certainty.No
        : Kind != other.Kind ? Certainty.No
        : Name!.IsId != other.Name!.IsId ? Certainty.Depends
        : IsSame(Name.Name, other.Name.Name) && IsSame(Domain, other.Domain) ? Certainty.Yes
        : Certainty.No;

    /// <summary>Whether one of some patterns means this group: <c>Group</c> of the default domain, <c>Domain/Group</c>, or an OCID.</summary>
    public Certainty IsNamedBy(IReadOnlyCollection<string> patterns)
    {
        if (Kind != SubjectKind.Group || IsForeign)
        {
            return Certainty.No;
        }

        if (patterns.Any(pattern => WildcardText.Matches(pattern, FullName)))
        {
            return Certainty.Yes;
        }

        return Name!.IsId ? Certainty.Depends : Certainty.No;
    }

    private bool IsOfGroups => Kind is SubjectKind.AnyGroup or SubjectKind.Group or SubjectKind.DynamicGroup;

    private string Domain => Name?.Qualifier ?? DefaultDomain;

    private string FullName => IsSame(Domain, DefaultDomain) ? Name!.Name : $"{Domain}/{Name!.Name}";

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
