using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>The options that say which running simulator is meant.</summary>
internal sealed class RunningSimulatorOptionSet
{
    private const string UrlVariable = "PLUMB_SIM_URL";

    private readonly Option<string?> _url = new("--url")
    {
        Description = $"The simulator's plain http address. [env: {UrlVariable}]",
        HelpName = "URL",
    };

    private readonly Option<string?> _state = new("--state")
    {
        Description = "The folder that the simulator was started with.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _envFile = new("--env-file")
    {
        Description = "The file that the simulator wrote its environment to.",
        HelpName = "PATH",
    };

    public void AddTo(Command command)
    {
        Option[] all = [_url, _state, _envFile];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reaches the simulator that is meant.</summary>
    /// <exception cref="UsageException">None is named, several are, or it is named in a way that cannot be.</exception>
    /// <exception cref="SimulatorUnreachableException">None serves there.</exception>
    public RunningSimulator Find(ParseResult parsed, CommandContext context)
    {
        var (url, state, envFile) = (parsed.GetValue(_url), parsed.GetValue(_state), parsed.GetValue(_envFile));
        return (url, state, envFile) switch
        {
            ({ } address, null, null) => RunningSimulator.At(address),
            (null, { } folder, null) => RunningSimulator.In(folder),
            (null, null, { } file) => RunningSimulator.Of(file),
            (null, null, null) when context.Environment.GetValueOrDefault(UrlVariable) is { Length: > 0 } known =>
                RunningSimulator.At(known),
            (null, null, null) => throw new UsageException(
                $"Which simulator? Name it by --url, --state or --env-file, or set {UrlVariable}; 'plumb sim' starts one."
            ),
            _ => throw new UsageException("Name the simulator in one way: --url, --state or --env-file."),
        };
    }
}
