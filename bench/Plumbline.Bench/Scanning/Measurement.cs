namespace Plumbline.Bench.Scanning;

/// <summary>One cell of the table.</summary>
internal sealed record Measurement
{
    public required Size Size { get; init; }

    public required Weather Weather { get; init; }

    public required string Contender { get; init; }

    /// <summary>From the start of the process to its end.</summary>
    public required TimeSpan Wall { get; init; }

    /// <summary>From the start of the process to its first request; null when that is unknown.</summary>
    public required TimeSpan? StartUp { get; init; }

    /// <summary>From the first request (from the start, when that is unknown) to the answer of the last.</summary>
    public required TimeSpan Span { get; init; }

    public required Traffic Traffic { get; init; }

    public required int HsmKeys { get; init; }

    public required int Failures { get; init; }

    public required double PeakMegabytes { get; init; }

    public required Truth Truth { get; init; }

    public OwnClock? Clock { get; init; }

    /// <summary>What the times are extrapolated from; null when the run went to its end.</summary>
    public Sample? Sample { get; init; }

    public bool IsPlumbline => Contender == PlumblineScan.ContenderName;

    public static Measurement Of(
        Size size,
        Weather weather,
        string contender,
        Attempt attempt,
        Traffic traffic,
        Truth truth
    )
    {
        var seen = attempt.Sample?.Budget ?? traffic.SpanFrom(attempt.Process.Start, weather);
        var rest = attempt.Sample?.Rest(truth.ManualCalls) ?? TimeSpan.Zero;
        return new Measurement
        {
            Size = size,
            Weather = weather,
            Contender = contender,
            Wall = attempt.Process.Wall + rest,
            StartUp = traffic.First - attempt.Process.Start,
            Span = seen + rest,
            Traffic = traffic,
            HsmKeys = attempt.HsmKeys,
            Failures = attempt.Failures,
            PeakMegabytes = attempt.Process.PeakMegabytes,
            Truth = truth,
            Clock = attempt.Clock,
            Sample = attempt.Sample,
        };
    }
}
