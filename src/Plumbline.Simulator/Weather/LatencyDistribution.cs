namespace Plumbline.Simulator.Weather;

/// <summary>
/// How long an answer is held back: <c>30ms</c>, <c>20ms..80ms</c> (uniform), <c>30ms+-5ms</c> (normal, cut at 0) or
/// <c>p50=30ms,p99=400ms</c> (log-normal through both).
/// </summary>
internal sealed class LatencyDistribution
{
    public const string Advice = "write 30ms, 20ms..80ms, 30ms+-5ms or p50=30ms,p99=400ms";

    private const double NormalP99 = 2.3263478740408408;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly string _spelling;
    private readonly Func<double, double, double> _milliseconds;

    private LatencyDistribution(string spelling, Func<double, double, double> milliseconds) =>
        (_spelling, _milliseconds) = (spelling, milliseconds);

    /// <summary>The distribution, or null when it is spelled otherwise.</summary>
    public static LatencyDistribution? Read(string text) =>
        Milliseconds(text) is { } milliseconds ? new LatencyDistribution(text, milliseconds) : null;

    /// <summary>One latency, made of two independent numbers from 0 to 1; never below 0, never above an hour.</summary>
    public TimeSpan Sample(double first, double second) =>
        TimeSpan.FromMilliseconds(Math.Clamp(_milliseconds(first, second), 0, Longest.TotalMilliseconds));

    public override string ToString() => _spelling;

    private static Func<double, double, double>? Milliseconds(string text)
    {
        if (Pair(text, "", "..") is { } range)
        {
            return range.A <= range.B ? (u, _) => range.A + (u * (range.B - range.A)) : null;
        }

        if (Pair(text, "", "+-") is { } normal)
        {
            return (u, v) => normal.A + (normal.B * Normal(u, v));
        }

        if (Pair(text, "p50=", ",p99=") is { } tail)
        {
            var sigma = Math.Log(tail.B / tail.A) / NormalP99;
            return tail.A > 0 && tail.A <= tail.B ? (u, v) => tail.A * Math.Exp(sigma * Normal(u, v)) : null;
        }

        return Number(text) is { } constant ? (_, _) => constant : null;
    }

    private static (double A, double B)? Pair(string text, string before, string between) =>
        text.StartsWith(before, StringComparison.Ordinal)
        && text[before.Length..].Split(between) is [var first, var second]
        && (Number(first), Number(second)) is ({ } a, { } b)
            ? (a, b)
            : null;

    private static double? Number(string text) =>
        TimeSpelling.Read(text) is { } time && time <= Longest ? time.TotalMilliseconds : null;

    // Box and Muller's way from two uniform numbers to a normal one.
    private static double Normal(double u, double v) => Math.Sqrt(-2 * Math.Log(1 - u)) * Math.Cos(2 * Math.PI * v);
}
