namespace Plumbline.Simulator.Weather;

/// <summary>What weather is ordered: null leaves that part as it is.</summary>
internal sealed record Forecast(
    LatencyTable? Latency = null,
    Throttle? Throttle = null,
    IReadOnlyList<Fault>? Faults = null
);
