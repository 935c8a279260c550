namespace Plumbline.Oci.Identity.Policies;

/// <summary>Something that a principal may be able to do: operations, and the permission that each of them takes.</summary>
/// <remarks>
/// Only operations that matter for the question are in it: whoever may cancel a deletion has KEY_DELETE, but deletes
/// nothing by that.
/// </remarks>
internal sealed record Ability(string Permission, ValueList<string> Operations)
{
    /// <summary>Variables that requests have beside those that all have, by how their names begin.</summary>
    public ValueList<string> Variables { get; init; } = [];

    /// <summary>What some variables are, where the question is about one target: a name in lower case, then its value.</summary>
    public ValueList<(string Name, string Value)> Target { get; init; } = [];
}
