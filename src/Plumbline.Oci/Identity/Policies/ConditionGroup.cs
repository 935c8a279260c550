namespace Plumbline.Oci.Identity.Policies;

/// <summary>Conditions of which all must hold, or any.</summary>
internal sealed record ConditionGroup(bool IsAll, ValueList<Condition> Conditions) : Condition
{
    public override string ToString() => $"{(IsAll ? "all" : "any")} {{{string.Join(", ", Conditions)}}}";
}
