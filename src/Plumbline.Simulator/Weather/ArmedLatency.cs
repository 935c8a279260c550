namespace Plumbline.Simulator.Weather;

/// <summary>A latency table that is being served, with dice of its own.</summary>
internal sealed class ArmedLatency(LatencyTable table, int seed)
{
    private readonly Dice _dice = new(seed, "latency");

    public IReadOnlyList<string> Spellings => table.Spellings;

    public TimeSpan Next(string? operation) =>
        table.Of(operation) is { } distribution
            ? distribution.Sample(_dice.Roll(operation ?? ""), _dice.Roll(operation ?? ""))
            : TimeSpan.Zero;
}
