namespace Plumbline.Bench.Scanning;

/// <summary>The least time a scan can take: the longest chain of calls that need each other's answers.</summary>
internal static class Floor
{
    /// <summary>Region subscriptions, search, a compartment's vaults, a vault's keys. Further pages are not counted.</summary>
    public const int Chain = 4;

    public static TimeSpan Of(Weather weather) => Chain * weather.Latency;
}
