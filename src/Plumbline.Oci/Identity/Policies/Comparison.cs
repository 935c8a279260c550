namespace Plumbline.Oci.Identity.Policies;

/// <summary>A variable of the request or its target, against values.</summary>
/// <param name="Operands">Two for <see cref="Policies.Relation.Between"/>, any number for sets, else one.</param>
internal sealed record Comparison(string Variable, Relation Relation, ValueList<Operand> Operands) : Condition
{
    public override string ToString() =>
        Relation switch
        {
            Relation.Equal => $"{Variable} = {Operands[0]}",
            Relation.NotEqual => $"{Variable} != {Operands[0]}",
            Relation.In => $"{Variable} in ({string.Join(", ", Operands)})",
            Relation.NotIn => $"{Variable} not in ({string.Join(", ", Operands)})",
            Relation.Between => $"{Variable} between {Operands[0]} and {Operands[1]}",
            _ => $"{Variable} {Relation.ToString().ToLowerInvariant()} {Operands[0]}",
        };
}
