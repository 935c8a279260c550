namespace Plumbline.Oci.Identity.Policies;

/// <summary>A group, dynamic group, service or resource, as a statement names it.</summary>
/// <param name="Name">Its name, or its OCID.</param>
/// <param name="Qualifier">
/// The identity domain of a group, the type of a resource; null when none is named: for groups that is the domain
/// <c>Default</c>.
/// </param>
internal sealed record PrincipalName(string Name, string? Qualifier = null)
{
    /// <summary>Whether <see cref="Name"/> is an OCID.</summary>
    public bool IsId { get; init; }

    /// <summary>Whether the qualifier is a resource type, which stands before the name without a slash.</summary>
    public bool IsResource { get; init; }

    public override string ToString() =>
        IsId ? $"id {Name}"
        : Qualifier is null ? Spelling.Name(Name)
        : $"{Spelling.Name(Qualifier)}{(IsResource ? " " : "/")}{Spelling.Name(Name)}";
}
