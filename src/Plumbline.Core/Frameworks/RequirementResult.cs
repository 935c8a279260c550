using Plumbline.Core.Scans;

namespace Plumbline.Core.Frameworks;

/// <summary>How one requirement stands.</summary>
public sealed record RequirementResult
{
    public required Requirement Requirement { get; init; }

    public required RequirementStatus Status { get; init; }

    /// <summary>The findings of its rules.</summary>
    public required StatusCounts Counts { get; init; }

    /// <summary>The share of what its rules that ran look at that was read, from 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>The ids of its rules that did not run.</summary>
    public IReadOnlyList<string> RulesNotRun { get; init; } = [];

    /// <summary>The attestation that counts; null for none.</summary>
    public Attestation? Attestation { get; init; }

    /// <summary>How much it counts in a score, by the gravest risk of its rules.</summary>
    public required long Weight { get; init; }

    /// <summary>The share of it that is right, from 0 to 1; null when it is in no score, since nothing is there.</summary>
    public required double? Share { get; init; }
}
