namespace Plumbline.Oci.Identity.Policies;

/// <summary>Whether a condition holds for a request of which only permission and operation are known.</summary>
/// <param name="ability">What the request takes, and what is known of it.</param>
/// <param name="operation">The API's operation.</param>
/// <param name="isStranger">
/// Whether the question is about a request that matches none of the values that conditions name: such a request passes
/// <c>target.key.id != 'x'</c>. Otherwise it is about all requests.
/// </param>
internal sealed class ConditionLogic(Ability ability, string operation, bool isStranger)
{
    /// <summary>Variables that every request about vaults and keys has. Where a variable is missing, no comparison holds.</summary>
    private static readonly string[] Applicable =
    [
        "request.user.",
        "request.groups.",
        "request.principal.",
        "request.networkSource.",
        "request.region",
        "request.utc-timestamp",
        "target.compartment.",
        "target.resource.",
        "target.key.",
        "target.vault.",
    ];

    /// <param name="condition">Null for a statement without one, which always applies.</param>
    public Certainty Holds(Condition? condition) =>
        condition switch
        {
            null => Certainty.Yes,
            ConditionGroup { IsAll: true } all => all.Conditions.All(Holds),
            ConditionGroup any => any.Conditions.Any(Holds),
            Comparison comparison => Holds(comparison),
            _ => Certainty.Depends,
        };

    private Certainty Holds(Comparison comparison) =>
        comparison.Relation switch
        {
            Relation.Equal or Relation.In => comparison.Operands.Any(operand => Is(comparison.Variable, operand)),
            Relation.NotEqual or Relation.NotIn => comparison.Operands.All(operand =>
                IsNot(comparison.Variable, operand)
            ),
            _ => Certainty.Depends,
        };

    private Certainty Is(string variable, Operand operand)
    {
        if (operand.Kind == OperandKind.Variable)
        {
            return Certainty.Depends;
        }

        return ValueOf(variable) is { } value ? (Matches(operand, value) ? Certainty.Yes : Certainty.No)
            : IsApplicable(variable) && IsAnything(operand) ? Certainty.Yes
            : Certainty.Depends;
    }

    private Certainty IsNot(string variable, Operand operand)
    {
        var matches = Is(variable, operand);
        var isStrange = isStranger && operand.Kind != OperandKind.Variable && IsApplicable(variable);
        return matches == Certainty.Depends && isStrange ? Certainty.Yes : matches.Not();
    }

    private string? ValueOf(string variable) =>
        variable.ToLowerInvariant() switch
        {
            "request.permission" => ability.Permission,
            "request.operation" => operation,
            var name => ability.Target.FirstOrDefault(known => known.Name == name).Value,
        };

    private bool IsApplicable(string variable) =>
        Applicable
            .Concat(ability.Variables)
            .Any(known => variable.StartsWith(known, StringComparison.OrdinalIgnoreCase));

    private static bool Matches(Operand operand, string value) =>
        operand.Kind == OperandKind.Pattern
            ? operand.Text.Split('|').Any(pattern => WildcardText.Matches(pattern, value))
            : string.Equals(operand.Text, value, StringComparison.OrdinalIgnoreCase);

    private static bool IsAnything(Operand operand) =>
        operand.Kind == OperandKind.Pattern
        && operand.Text.Split('|').Any(pattern => pattern.Trim('*').Length == 0 && pattern.Length > 0);
}
