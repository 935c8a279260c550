namespace Plumbline.Simulator.Policies;

/// <summary>Statements, and the compartment that they are attached to.</summary>
internal sealed record Policy(string CompartmentId, IReadOnlyList<Statement> Statements)
{
    /// <exception cref="PolicySyntaxException">One of the texts is no policy statement.</exception>
    public static Policy Parse(string compartmentId, params IEnumerable<string> statements) =>
        new(compartmentId, [.. statements.Select(PolicyParser.Parse)]);
}
