namespace Plumbline.Simulator.Weather;

/// <summary>
/// Weather that can't be had as ordered. The message is one sentence that starts with what was set (<c>latency</c>,
/// <c>throttle</c>, <c>fault</c>, <c>scenario</c>) and is safe to show.
/// </summary>
public sealed class WeatherException(string message) : Exception(message);
