using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>What is known about one rule in one region and compartment.</summary>
/// <param name="Findings">How many findings there are.</param>
/// <param name="Cause">Why it is unknown; null unless it is a gap.</param>
/// <param name="ReadAt">When the oldest of the judged resources were read; null when there are none.</param>
public sealed record CoverageCell(
    RuleCard Rule,
    string Region,
    string CompartmentId,
    CoverageStatus Status,
    int Findings,
    Gap? Cause,
    DateTimeOffset? ReadAt
);
