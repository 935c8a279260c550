using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Weather;

/// <summary>Puts together the weather that options, a scenario and the tenancies' own faults order.</summary>
internal static class ClimateReader
{
    private const int UsualSeed = 7;

    /// <exception cref="WeatherException">Something can't be had as ordered.</exception>
    public static Climate Read(SimulatorOptions options, IReadOnlyList<TenancySeed> seeds)
    {
        var reader = ReaderFor(seeds);
        var scenario = options.Scenario is { } path ? new ScenarioReader(reader).Load(path) : Scenario.None;
        Fault[] faults =
        [
            .. seeds.SelectMany(seed => seed.Faults),
            .. options.Faults.Select(spelling => FaultSpelling.Read(spelling, reader)),
            .. scenario.Start.Faults ?? [],
        ];
        var start = new Forecast(
            Latency(options) ?? scenario.Start.Latency,
            Throttle(options) ?? scenario.Start.Throttle
        );
        return new Climate(
            scenario with
            {
                Start = start with { Faults = faults },
            },
            options.Seed ?? scenario.Seed ?? UsualSeed,
            options.TimeProvider
        );
    }

    public static FaultReader ReaderFor(IReadOnlyList<TenancySeed> seeds) =>
        new([.. seeds.SelectMany(seed => seed.Regions).Select(region => region.RegionName)]);

    private static LatencyTable? Latency(SimulatorOptions options)
    {
        foreach (var spelling in options.Latency)
        {
            try
            {
                _ = new LatencyTable([spelling]);
            }
            catch (FormatException problem)
            {
                throw new WeatherException($"latency {Node.Quote(spelling)} {problem.Message}.");
            }
        }

        return options.Latency.Count > 0 ? new LatencyTable(options.Latency) : null;
    }

    private static Throttle? Throttle(SimulatorOptions options) =>
        options.Throttle is not { } spelling
            ? null
            : Weather.Throttle.Read(spelling)
                ?? throw new WeatherException(
                    $"throttle {Node.Quote(spelling)} is no throttle; {Weather.Throttle.Advice}."
                );
}
