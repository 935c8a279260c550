using Plumbline.Core.Frameworks;
using Plumbline.Core.Rules;
using Plumbline.Core.Yaml;
using Plumbline.Oci.Changes.Planning;
using Plumbline.Oci.Client.Errors;
using Plumbline.Reports.Json.Reading;
using Plumbline.Simulator;
using Plumbline.Simulator.Weather;
using Plumbline.Store;
using Plumbline.Store.Plans;

namespace Plumbline.Cli;

/// <summary>Turns whatever went wrong into one sentence on standard error and an exit code.</summary>
internal static class Failure
{
    public static int Report(Exception error, CommandContext context) =>
        error switch
        {
            UsageException or ConfigurationException or UnknownRuleException or NoRuleException => context.Fail(
                ExitCode.WrongUsage,
                error.Message
            ),
            UnknownFrameworkException => context.Fail(ExitCode.WrongUsage, error.Message),
            InvalidFileException invalid => context.Fail(ExitCode.WrongUsage, invalid.Lines),
            StoreException store => context.Fail(store.IsUsage ? ExitCode.WrongUsage : ExitCode.Failed, store.Message),
            ReportFileException or PlanFileException or PlanRequestException => context.Fail(
                ExitCode.WrongUsage,
                error.Message
            ),
            TenancyFileException or StateDirectoryException => context.Fail(ExitCode.WrongUsage, error.Message),
            WeatherException weather => context.Fail(ExitCode.WrongUsage, $"--{weather.Message}"),
            OciException failed => context.Fail(ExitCode.Failed, failed.Describe()),
            SessionExpiredException or PortException or SimulatorUnreachableException => context.Fail(
                ExitCode.Failed,
                error.Message
            ),
            IOException or UnauthorizedAccessException => context.Fail(
                ExitCode.Failed,
                $"Something could not be read or written: {error.Message}"
            ),
            OperationCanceledException when context.Stop.ExitCode is { } exitCode => context.Fail(
                exitCode,
                "Stopped before anything could be read."
            ),
            _ => ReportMistake(error, context),
        };

    private static int ReportMistake(Exception error, CommandContext context)
    {
        if (context.Environment.ContainsKey("PLUMB_DEBUG"))
        {
            context.Error.WriteLine(error);
        }

        return context.Fail(
            ExitCode.Failed,
            $"This is a mistake of ours ({error.GetType().Name}: {error.Message}). Please report it with what PLUMB_DEBUG=1 adds."
        );
    }
}
