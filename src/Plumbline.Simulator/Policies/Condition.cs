namespace Plumbline.Simulator.Policies;

/// <summary>What must be true of a request for a statement to apply, or of a resource to be in a dynamic group.</summary>
internal abstract record Condition
{
    public static string Clause(Condition? condition) => condition is null ? "" : $" where {condition}";

    public abstract bool Holds(Variables variables);
}
