namespace Plumbline.Oci.Identity.Policies;

/// <summary>Whom a statement is about.</summary>
/// <param name="Names">None for <see cref="SubjectKind.AnyUser"/> and <see cref="SubjectKind.AnyGroup"/>.</param>
internal sealed record Subject(SubjectKind Kind, ValueList<PrincipalName> Names)
{
    /// <summary>The words of the language, for each kind.</summary>
    public static IReadOnlyDictionary<SubjectKind, string> Keywords { get; } =
        new Dictionary<SubjectKind, string>
        {
            [SubjectKind.AnyUser] = "any-user",
            [SubjectKind.AnyGroup] = "any-group",
            [SubjectKind.Group] = "group",
            [SubjectKind.DynamicGroup] = "dynamic-group",
            [SubjectKind.Service] = "service",
            [SubjectKind.Resource] = "resource",
        };

    public bool IsEverybody => Kind is SubjectKind.AnyUser or SubjectKind.AnyGroup;

    public override string ToString() => IsEverybody ? Keywords[Kind] : $"{Keywords[Kind]} {string.Join(", ", Names)}";
}
