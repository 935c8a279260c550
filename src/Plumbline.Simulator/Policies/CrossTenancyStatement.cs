namespace Plumbline.Simulator.Policies;

/// <summary><c>Admit</c> or <c>Endorse</c>: access between tenancies. Says nothing about callers inside one.</summary>
internal sealed record CrossTenancyStatement(
    bool IsDeny,
    bool IsAdmit,
    Subject Subject,
    Grant Grant,
    Location Location,
    Location? From = null,
    Association? With = null,
    Condition? Condition = null
) : Statement
{
    public override string ToString()
    {
        var kind = (IsDeny ? "Deny " : "") + (IsAdmit ? "Admit" : "Endorse");
        var from = From is null ? "" : $" of {From}";
        return $"{kind} {Subject}{from} to {Grant} in {Location}{With}{Condition.Clause(Condition)}";
    }
}
