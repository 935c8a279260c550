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

    /// <summary>How many answers the times are extrapolated from; null when the run went to its end.</summary>
    public int? AnsweredOnly { get; init; }

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
        var share = attempt.AnsweredOnly is { } answered ? (double)truth.ManualCalls / answered : 1;
        var measured = attempt.AnsweredOnly is null
            ? traffic.Last + weather.Latency - (traffic.First ?? attempt.Process.Start)
            : attempt.Clock!.Walked;
        return new Measurement
        {
            Size = size,
            Weather = weather,
            Contender = contender,
            Wall = attempt.Process.Wall + (measured * (share - 1)),
            StartUp = traffic.First - attempt.Process.Start,
            Span = measured * share,
            Traffic = traffic,
            HsmKeys = attempt.HsmKeys,
            Failures = attempt.Failures,
            PeakMegabytes = attempt.Process.PeakMegabytes,
            Truth = truth,
            Clock = attempt.Clock,
            AnsweredOnly = attempt.AnsweredOnly,
        };
    }
}
