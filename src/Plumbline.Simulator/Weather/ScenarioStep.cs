namespace Plumbline.Simulator.Weather;

/// <summary>A change of weather, so long after the simulator began to serve.</summary>
internal sealed record ScenarioStep(TimeSpan At, Forecast Forecast);
