namespace Plumbline.Bench.Scanning;

/// <summary>What one run of a contender came to.</summary>
/// <param name="Failures">Calls that failed for good.</param>
internal sealed record Attempt(ProcessRun Process, int HsmKeys, int Failures)
{
    /// <summary>What the contender's own clock says; null for one that tells nothing.</summary>
    public OwnClock? Clock { get; init; }

    /// <summary>What was done of it; null for a run to the end.</summary>
    public Sample? Sample { get; init; }
}
