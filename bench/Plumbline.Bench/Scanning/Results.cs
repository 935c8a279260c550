namespace Plumbline.Bench.Scanning;

/// <summary>All that a run found out.</summary>
internal sealed record Results(
    Plan Plan,
    Machine Machine,
    bool HasRateLimit,
    IReadOnlyList<Measurement> Cells,
    double RuleRate,
    IReadOnlyList<Target> Targets
);
