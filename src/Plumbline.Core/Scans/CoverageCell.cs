using Plumbline.Core.Rules;

namespace Plumbline.Core.Scans;

/// <summary>One rule in one region and compartment.</summary>
/// <param name="Findings">How many there are.</param>
/// <param name="Cause">Why it could not be read; null unless it is a gap.</param>
public sealed record CoverageCell(
    Rule Rule,
    string Region,
    string CompartmentId,
    CoverageStatus Status,
    int Findings,
    Gap? Cause
);
