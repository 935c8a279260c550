namespace Plumbline.Core.Scans;

/// <summary>How a scan found out what there is, and what speaks for its having seen everything.</summary>
public sealed record DiscoveryReport
{
    /// <summary>What the user chose: <c>auto</c>, <c>search</c> or <c>thorough</c>.</summary>
    public required string Chosen { get; init; }

    /// <summary>
    /// How each region was read: by <c>search</c>, <c>thorough</c>, by <c>lists</c> of all compartments because Search
    /// did not answer, or <c>stopped</c> before the end.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Regions { get; init; }

    public required IReadOnlyList<CountProof> Proofs { get; init; }

    /// <summary>What no count of OCI covers, one sentence each.</summary>
    public required IReadOnlyList<string> Unproven { get; init; }

    /// <summary>The time of the oldest answer that was used; null when nothing was read.</summary>
    public DateTimeOffset? OldestAnswer { get; init; }

    /// <summary>How many questions were not asked again, because an earlier, interrupted scan had the answers.</summary>
    public int Resumed { get; init; }

    /// <summary><c>search</c>, <c>thorough</c>, <c>lists</c>, or <c>mixed</c> when regions differ.</summary>
    public string Mode =>
        Regions.Values.Distinct().ToList() switch
        {
            [] => "none",
            [var only] => only,
            _ => "mixed",
        };
}
