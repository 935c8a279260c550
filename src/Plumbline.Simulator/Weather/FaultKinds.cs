namespace Plumbline.Simulator.Weather;

/// <summary>The kinds of faults by name, and what may be said about each.</summary>
internal static class FaultKinds
{
    private static readonly string[] OfAny = ["kind", "region", "count", "probability", "after", "for"];
    private static readonly string[] OfCalls = [.. OfAny, "operation", "service", "compartmentId"];

    private static readonly Dictionary<string, FaultKind> ByName = Enum.GetValues<FaultKind>()
        .ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => ByName.Keys;

    public static FaultKind? Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    public static string NameOf(FaultKind kind) =>
        kind.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>The field that says how much of it, if the kind has one: <c>slow=10s</c> on the command line.</summary>
    public static string? MeasureOf(FaultKind kind) =>
        kind switch
        {
            FaultKind.Slow or FaultKind.Hang => "duration",
            FaultKind.Latency => "latency",
            FaultKind.ClockSkew => "skew",
            FaultKind.Down => "region",
            _ => null,
        };

    /// <summary>The fields a fault of this kind may have.</summary>
    public static IReadOnlyList<string> FieldsOf(FaultKind kind) =>
        (kind, MeasureOf(kind)) switch
        {
            (FaultKind.Down, _) => OfAny,
            (FaultKind.Status, _) => [.. OfCalls, "status", "code", "message", "retryAfter"],
            (_, { } measure) => [.. OfCalls, measure],
            _ => OfCalls,
        };
}
