namespace Plumbline.Oci.Identity.Policies;

/// <summary>A statement that gives access or takes it away.</summary>
/// <remarks>
/// Sources: https://docs.oracle.com/en-us/iaas/Content/Identity/policieshow/iam-cross-domain.htm,
/// https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/denypolicies.htm
/// </remarks>
internal sealed record AccessStatement(
    AccessKind Kind,
    bool IsDeny,
    Subject Subject,
    Grant Grant,
    Location Location,
    Condition? Condition = null
) : Statement
{
    /// <summary>The tenancy of the subject, where that is another one.</summary>
    public Location? From { get; init; }

    /// <summary>What else is needed, and where, as peering gateways do.</summary>
    public Association? With { get; init; }

    public override string ToString()
    {
        var verb = Kind.ToString();
        var start =
            !IsDeny ? verb
            : Kind == AccessKind.Allow ? "Deny"
            : $"Deny {verb}";
        var from = From is null ? "" : $" of {From}";
        var with = With is null ? "" : $" with {With.ResourceType} in {With.Location}";
        var where = Condition is null ? "" : $" where {Condition}";
        return $"{start} {Subject}{from} to {Grant} in {Location}{with}{where}";
    }
}
