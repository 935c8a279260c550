using System.CommandLine;
using Plumbline.Simulator;

namespace Plumbline.Cli.Options;

/// <summary>The options of the simulator.</summary>
internal sealed class SimulatorOptionSet(int defaultHttpsPort)
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The https port; 0 takes a free one.",
        HelpName = "PORT",
        DefaultValueFactory = _ => defaultHttpsPort,
    };

    private readonly Option<int> _httpPort = new("--http-port")
    {
        Description = "The port for plain http and for CONNECT; 0 takes a free one.",
        HelpName = "PORT",
    };

    private readonly Option<string[]> _tenancy = new("--tenancy")
    {
        Description = "demo, company, empty, a tenancy file, or generate:keys=5000,seed=7 (repeatable). Default: demo.",
        HelpName = "TENANCY",
        CompletionSources = { "demo", "company", "empty", "generate:" },
    };

    private readonly Option<string?> _state = new("--state")
    {
        Description =
            "The folder for changes, the generated configuration, keys and CA bundle. Default: a temporary one.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _envFile = new("--env-file")
    {
        Description = "Write the environment that clients need to this file, once it serves.",
        HelpName = "PATH",
    };

    private readonly WeatherOptionSet _weather = new();

    private readonly TimingOptionSet _timing = new();

    public void AddTo(Command command)
    {
        Option[] all = [_port, _httpPort, _tenancy, .. _weather.All, .. _timing.All, _state, _envFile];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="UsageException">A port is none, or both are the same.</exception>
    public SimulatorOptions Read(ParseResult parsed, CommandContext context)
    {
        var (https, http) = (RequirePort(parsed, _port), RequirePort(parsed, _httpPort));
        if (https == http && https != 0)
        {
            throw new UsageException($"{_port.Name} and {_httpPort.Name} must differ: both are {https}.");
        }

        var options = new SimulatorOptions
        {
            HttpsPort = https,
            HttpPort = http,
            Tenancies = parsed.GetValue(_tenancy) is { Length: > 0 } tenancies ? tenancies : ["demo"],
            StateDirectory = parsed.GetValue(_state),
            LoadSqlite = CarriedSqlite.Load,
            TimeProvider = context.Time,
        };
        return _timing.Read(parsed, _weather.Read(parsed, options));
    }

    /// <summary>Writes the environment file, if one is wanted.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void WriteEnvFile(ParseResult parsed, ClientEnvironment environment)
    {
        if (parsed.GetValue(_envFile) is not { } path)
        {
            return;
        }

        try
        {
            environment.WriteTo(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file '{path}' cannot be written: {error.Message}");
        }
    }

    private static int RequirePort(ParseResult parsed, Option<int> option)
    {
        var port = parsed.GetValue(option);
        return port is >= 0 and <= 65535
            ? port
            : throw new UsageException($"{option.Name} takes a port from 0 to 65535, not {port}.");
    }
}
