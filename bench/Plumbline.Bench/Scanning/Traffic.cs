namespace Plumbline.Bench.Scanning;

/// <summary>What the simulator was asked in one run.</summary>
/// <param name="First">When the first request arrived; null when so many came that the log has lost it.</param>
/// <param name="Last">When the last request arrived; its answer was held back after that.</param>
internal sealed record Traffic(DateTimeOffset? First, DateTimeOffset Last, int Calls)
{
    // How many requests the simulator's log keeps.
    private const int Kept = 100_000;

    /// <param name="times">When the requests arrived that the log kept.</param>
    /// <exception cref="BenchException">There were none.</exception>
    public static Traffic Of(IReadOnlyList<DateTimeOffset> times) =>
        times.Count switch
        {
            0 => throw new BenchException("No request reached the simulator."),
            < Kept => new Traffic(times.Min(), times.Max(), times.Count),
            _ => new Traffic(null, times.Max(), Kept),
        };

    /// <summary>From the first request, or from the process' start when that is lost, to the last one's answer.</summary>
    public TimeSpan SpanFrom(DateTimeOffset start, Weather weather) => Last + weather.Latency - (First ?? start);

    /// <summary>Whether there were more calls than could be counted.</summary>
    public bool IsCut => First is null;
}
