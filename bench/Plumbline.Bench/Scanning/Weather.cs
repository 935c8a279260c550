using System.Text.Json.Nodes;

namespace Plumbline.Bench.Scanning;

/// <summary>How long the simulator holds every answer back, and how many calls it allows.</summary>
/// <param name="Throttle">For each tenancy and class of calls, as <c>--throttle</c> spells it; null is no limit.</param>
internal sealed record Weather(string Name, int LatencyMilliseconds, string? Throttle = null)
{
    public static readonly Weather Still = new("0 ms", 0);
    public static readonly Weather Near = new("30 ms", 30);
    public static readonly Weather Far = new("100 ms", 100);
    public static readonly Weather Throttled = new("30 ms, 10/s", 30, "10/s");

    public static readonly Weather[] All = [Still, Near, Far, Throttled];

    public TimeSpan Latency => TimeSpan.FromMilliseconds(LatencyMilliseconds);

    /// <summary>What <c>POST /_sim/faults</c> takes.</summary>
    public JsonObject ToJson() =>
        new()
        {
            ["latency"] = LatencyMilliseconds == 0 ? null : new JsonArray($"{LatencyMilliseconds}ms"),
            ["throttle"] = Throttle,
        };
}
