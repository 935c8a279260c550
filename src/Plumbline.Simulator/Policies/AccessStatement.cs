namespace Plumbline.Simulator.Policies;

/// <summary><c>Allow … to … in …</c> or <c>Deny … to … in …</c>.</summary>
internal sealed record AccessStatement(
    bool IsDeny,
    Subject Subject,
    Grant Grant,
    Location Location,
    Condition? Condition = null
) : Statement
{
    public override string ToString() =>
        $"{(IsDeny ? "Deny" : "Allow")} {Subject} to {Grant} in {Location}{Condition.Clause(Condition)}";
}
