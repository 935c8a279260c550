namespace Plumbline.Core.Frameworks;

/// <summary>What a person says about a requirement that no rule judges, until a day.</summary>
/// <remarks>It comes from a file of the user: its texts need escaping like everything from outside.</remarks>
public sealed record Attestation
{
    public required string FrameworkId { get; init; }

    public required string RequirementId { get; init; }

    public required AttestationStatus Status { get; init; }

    /// <summary>Who says it.</summary>
    public required string By { get; init; }

    /// <summary>The day when it was said.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The last day on which it counts.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>What shows it: a text or an address.</summary>
    public required string Evidence { get; init; }

    public string? Note { get; init; }

    public bool CountsOn(DateOnly day) => On <= day && day <= Expires;
}
