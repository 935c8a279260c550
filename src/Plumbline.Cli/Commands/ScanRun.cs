using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Commands;

/// <summary>One scan from options to exit code.</summary>
internal sealed class ScanRun(ScanSettings settings, CommandContext context)
{
    public async Task<int> RunAsync(ConnectionOptions options)
    {
        var catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        settings.Request.Selection.Of(catalog, settings.Request.Profile);
        using var outputs = ReportOutputs.Open(settings.Output, context);
        using var connection = await OciConnection.OpenAsync(options, context.Time, context.Warn, context.Stop.Token);
        using var scanner = new TenancyScanner(connection, catalog, context.Time);
        return await ReportAsync(await ScanAsync(scanner), scanner, outputs);
    }

    private Task<ScanResult> ScanAsync(TenancyScanner scanner) =>
        ProgressDisplay.RunAsync(
            progress => scanner.ScanAsync(settings.Request, progress, context.Stop.Token),
            settings.Quiet,
            settings.Output.NoColor,
            context
        );

    private async Task<int> ReportAsync(ScanResult result, TenancyScanner scanner, ReportOutputs outputs)
    {
        var report = settings.Frameworks.AddTo(result.ToReport(ToolVersion.Current));
        if (!outputs.Write(report) && !result.Stopped)
        {
            return ExitCode.Failed;
        }

        await scanner.ConcludeAsync(result);
        return ExitCodeOf(result, report, scanner.CanBeResumed);
    }

    private int ExitCodeOf(ScanResult result, ScanReport report, bool canBeResumed)
    {
        if (result.Stopped)
        {
            var hint = canBeResumed ? " The same command with --resume goes on from here." : "";
            return context.Fail(
                context.Stop.ExitCode ?? ExitCode.Interrupted,
                $"Stopped: the result is partial.{hint}"
            );
        }

        if (!result.Complete && canBeResumed)
        {
            settings.Request.Note("The same command with --resume asks only for what could not be read.");
        }

        if (settings.FailOnIncomplete && !result.Complete)
        {
            return ExitCode.Incomplete;
        }

        return settings.FailOn is not null && result.Summary.Total.HighestFailed >= settings.FailOn ? ExitCode.Findings
            : settings.FailOnStaleExceptions && report.ExceptionUses.Any(use => use.IsStale) ? ExitCode.StaleExceptions
            : ExitCode.Done;
    }
}
