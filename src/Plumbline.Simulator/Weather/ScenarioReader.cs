using Plumbline.Simulator.Tenancies;

namespace Plumbline.Simulator.Weather;

/// <summary>Reads a scenario file.</summary>
internal sealed class ScenarioReader(FaultReader faults)
{
    /// <exception cref="WeatherException">The file can't be read or holds a mistake.</exception>
    public Scenario Load(string path)
    {
        try
        {
            return Read(Path.GetFileName(path), File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WeatherException($"scenario {Node.Quote(path)} can't be read; give the path of a scenario file.");
        }
    }

    /// <exception cref="WeatherException">It holds a mistake.</exception>
    public Scenario Read(string file, ReadOnlyMemory<byte> json)
    {
        try
        {
            return Read(new Node(file, "", WholeJson.Parse(json)));
        }
        catch (FormatException problem)
        {
            throw new WeatherException($"scenario {file}: {problem.Message}.");
        }
        catch (TenancyFileException problem)
        {
            throw new WeatherException($"scenario {problem.Message}");
        }
    }

    private Scenario Read(Node root)
    {
        var start = ForecastReader.Read(root, faults, "$schema", "seed", "steps");
        var steps = root.Optional("steps")?.Items().Select(Step) ?? [];
        return new Scenario(
            root.OptionalWhole("seed", 0, int.MaxValue, "a whole number that is not negative"),
            start,
            [.. steps.OrderBy(step => step.At)]
        );
    }

    private ScenarioStep Step(Node step)
    {
        var forecast = ForecastReader.Read(step, faults, "at");
        var at = step.OptionalTime("at") ?? throw step.Missing("at", "the time since the start, such as 10s");
        return new ScenarioStep(at, forecast);
    }
}
