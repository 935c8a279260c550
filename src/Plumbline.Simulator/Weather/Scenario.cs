namespace Plumbline.Simulator.Weather;

/// <summary>Weather that changes while the simulator serves; the steps stand in the order of their times.</summary>
internal sealed record Scenario(int? Seed, Forecast Start, IReadOnlyList<ScenarioStep> Steps)
{
    public static readonly Scenario None = new(null, new Forecast(), []);
}
