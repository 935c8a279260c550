using System.CommandLine;
using Plumbline.Simulator;

namespace Plumbline.Cli.Options;

/// <summary>The options that make the simulator slow, throttled or broken.</summary>
internal sealed class WeatherOptionSet
{
    private readonly Option<string[]> _latency = new("--latency")
    {
        Description =
            "Hold answers back: 30ms, 20ms..80ms, 30ms+-5ms or p50=30ms,p99=400ms; with OPERATION= before it, for one operation (repeatable).",
        HelpName = "LATENCY",
    };

    private readonly Option<string?> _throttle = new("--throttle")
    {
        Description = "Answer 429 above this rate, for each tenancy and service: 10/s, or 10/s,burst=20,retry-after.",
        HelpName = "RATE",
    };

    private readonly Option<string[]> _fault = new("--fault")
    {
        Description = "What goes wrong: 503:1%, ListKeys:404:1, reset:2%, slow=10s, down=eu-frankfurt-1 (repeatable).",
        HelpName = "FAULT",
    };

    private readonly Option<string?> _scenario = new("--scenario")
    {
        Description = "A file with latency, throttle and faults that change while it serves.",
        HelpName = "FILE",
    };

    private readonly Option<int?> _seed = new("--seed")
    {
        Description = "Decides everything random. Default: the scenario's, or else 7.",
        HelpName = "N",
    };

    public IEnumerable<Option> All => [_latency, _throttle, _fault, _scenario, _seed];

    /// <exception cref="UsageException">The seed is negative.</exception>
    public SimulatorOptions Read(ParseResult parsed, SimulatorOptions options) =>
        options with
        {
            Latency = parsed.GetValue(_latency) ?? [],
            Throttle = parsed.GetValue(_throttle),
            Faults = parsed.GetValue(_fault) ?? [],
            Scenario = parsed.GetValue(_scenario),
            Seed = parsed.GetValue(_seed) is < 0 and var seed
                ? throw new UsageException($"{_seed.Name} takes a number that is not negative, not {seed}.")
                : parsed.GetValue(_seed),
        };
}
