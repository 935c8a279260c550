using Plumbline.Core.Scans;

namespace Plumbline.Core.Diffs;

/// <summary>One finding of either scan, and what became of it.</summary>
/// <param name="Before">Its status in the earlier scan; null when that did not have it.</param>
/// <param name="After">Its status in the later scan; null when that does not have it.</param>
/// <param name="Finding">As the later scan has it, or else the earlier one.</param>
/// <param name="Reason">Why nobody knows; null unless it is unknown.</param>
public sealed record DiffEntry(
    DiffKind Kind,
    FindingStatus? Before,
    FindingStatus? After,
    Finding Finding,
    string? Reason = null
);
