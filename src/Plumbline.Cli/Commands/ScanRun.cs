using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Redaction;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;
using Plumbline.Reports.Json;

namespace Plumbline.Cli.Commands;

/// <summary>One scan from options to exit code.</summary>
internal sealed class ScanRun(ScanSettings settings, CommandContext context)
{
    public async Task<int> RunAsync(ConnectionOptions options)
    {
        var catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        foreach (var id in settings.Request.RuleIds)
        {
            catalog.Get(id);
        }

        var files = new List<ReportFile?>();
        try
        {
            files.AddRange(
                settings.Outputs.Select(target => target.Path is null ? null : ReportFile.Open(target.Path))
            );
            using var connection = await OciConnection.OpenAsync(
                options,
                context.Time,
                context.Warn,
                context.Stop.Token
            );
            using var scanner = new TenancyScanner(connection, catalog, context.Time);
            return await ReportAsync(await ScanAsync(scanner), scanner, files);
        }
        finally
        {
            files.ForEach(file => file?.Dispose());
        }
    }

    private Task<ScanResult> ScanAsync(TenancyScanner scanner) =>
        ProgressDisplay.RunAsync(
            progress => scanner.ScanAsync(settings.Request, progress, context.Stop.Token),
            settings.Quiet,
            settings.NoColor,
            context
        );

    private async Task<int> ReportAsync(ScanResult result, TenancyScanner scanner, List<ReportFile?> files)
    {
        var whole = result.ToReport(ToolVersion.Current);
        var report = settings.Redact ? RedactedReport.Of(whole) : whole;
        var written = settings.Outputs.Zip(files).Count(pair => TryWrite(report, pair.First, pair.Second));
        ExplainCalls(report.Scan);
        if (settings.Annotations)
        {
            GitHubAnnotations.Write(report, context.Error);
        }

        if (written < files.Count && !result.Stopped)
        {
            return ExitCode.Failed;
        }

        await scanner.ConcludeAsync(result);
        return ExitCodeOf(result, scanner.CanBeResumed);
    }

    /// <summary>The table says it itself.</summary>
    private void ExplainCalls(ScanFacts scan)
    {
        if (
            settings.ExplainCalls
            && !settings.Outputs.Any(target => target is { Format: OutputTarget.Table, Path: null })
        )
        {
            new CallTable(scan, Consoles.ForText(context.Error, isTerminal: false, noColor: true, context)).Write();
        }
    }

    /// <summary>A report that cannot be written (a full disk, a closed pipe) must not cost the others.</summary>
    private bool TryWrite(ScanReport report, OutputTarget target, ReportFile? file)
    {
        try
        {
            Write(report, target.Format, file);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            context.Fail(
                ExitCode.Failed,
                $"The report '{target.Path ?? target.Format}' was not written: {error.Message}"
            );
            return false;
        }
    }

    private void Write(ScanReport report, string format, ReportFile? file)
    {
        if (file is null)
        {
            Write(report, format, context.Output, context.OutputIsTerminal);
            return;
        }

        Write(report, format, file.Stream, isTerminal: false);
        file.Commit();
    }

    private void Write(ScanReport report, string format, Stream output, bool isTerminal)
    {
        if (format == OutputTarget.Json)
        {
            JsonReport.Write(report, new JsonReportOptions(settings.Coverage), output);
            return;
        }

        using var writer = Consoles.WriterFor(output, isTerminal, context);
        var isFile = output != context.Output;
        var console = Consoles.ForText(writer, isTerminal, settings.NoColor || isFile, context);
        new ScanTable(report, console).Write();
        if (settings.ExplainCalls)
        {
            new CallTable(report.Scan, console).Write();
        }
    }

    private int ExitCodeOf(ScanResult result, bool canBeResumed)
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

        return settings.FailOn is not null && result.Summary.Total.HighestFailed >= settings.FailOn
            ? ExitCode.Findings
            : ExitCode.Done;
    }
}
