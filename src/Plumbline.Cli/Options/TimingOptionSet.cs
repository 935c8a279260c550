using System.CommandLine;
using Plumbline.Simulator;
using Plumbline.Simulator.Weather;

namespace Plumbline.Cli.Options;

/// <summary>The options that say how long what OCI does later takes here.</summary>
internal sealed class TimingOptionSet
{
    private readonly Option<string?> _lifecycleDelay = new("--lifecycle-delay")
    {
        Description = "How long changes such as CREATING to ENABLED take: 5s, 1m. Default: until the next call.",
        HelpName = "TIME",
    };

    private readonly Option<string?> _searchLag = new("--search-lag")
    {
        Description = "How far Resource Search lags behind: 30s, 10m. Default: not at all.",
        HelpName = "TIME",
    };

    public IEnumerable<Option> All => [_lifecycleDelay, _searchLag];

    /// <exception cref="UsageException">A time is spelled wrong.</exception>
    public SimulatorOptions Read(ParseResult parsed, SimulatorOptions options) =>
        options with
        {
            LifecycleDelay = Time(parsed, _lifecycleDelay),
            SearchLag = Time(parsed, _searchLag),
        };

    private static TimeSpan Time(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is not { } text
            ? TimeSpan.Zero
            : TimeSpelling.Read(text)
                ?? throw new UsageException(
                    $"{option.Name} takes a time such as 500ms, 30s, 10m or 24h, up to a week, not '{text}'."
                );
}
