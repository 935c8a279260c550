namespace Plumbline.Simulator.Policies;

/// <summary>A variable alone, such as a tag that must be there, or with <c>not</c> one that must not.</summary>
internal sealed record Presence(string Variable, bool IsWanted) : Condition
{
    public override bool Holds(Variables variables) => variables.Of(Variable).Count > 0 == IsWanted;

    public override string ToString() => IsWanted ? Variable : $"not {Variable}";
}
