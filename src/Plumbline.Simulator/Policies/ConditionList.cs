namespace Plumbline.Simulator.Policies;

/// <summary><c>all {…}</c> or <c>any {…}</c>.</summary>
internal sealed record ConditionList(bool IsAll, IReadOnlyList<Condition> Conditions) : Condition
{
    public override bool Holds(Variables variables) =>
        IsAll
            ? Conditions.All(condition => condition.Holds(variables))
            : Conditions.Any(condition => condition.Holds(variables));

    public override string ToString() => $"{(IsAll ? "all" : "any")} {{{string.Join(", ", Conditions)}}}";
}
