using System.Text;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
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
            var result = await ScanAsync(options, catalog);
            var written = settings.Outputs.Zip(files).Count(pair => TryWrite(result, pair.First, pair.Second));
            return written == files.Count || result.Stopped ? ExitCodeOf(result) : ExitCode.Failed;
        }
        finally
        {
            files.ForEach(file => file?.Dispose());
        }
    }

    private async Task<ScanResult> ScanAsync(ConnectionOptions options, RuleCatalog catalog)
    {
        using var connection = await OciConnection.OpenAsync(options, context.Time, context.Warn, context.Stop.Token);
        var scanner = new TenancyScanner(connection, catalog, context.Time);
        return await ProgressDisplay.RunAsync(
            progress => scanner.ScanAsync(settings.Request, progress, context.Stop.Token),
            settings.Quiet,
            settings.NoColor,
            context
        );
    }

    /// <summary>A report that cannot be written (a full disk, a closed pipe) must not cost the others.</summary>
    private bool TryWrite(ScanResult result, OutputTarget target, ReportFile? file)
    {
        try
        {
            Write(result, target.Format, file);
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

    private void Write(ScanResult result, string format, ReportFile? file)
    {
        if (file is null)
        {
            Write(result, format, context.Output, context.OutputIsTerminal);
            return;
        }

        Write(result, format, file.Stream, isTerminal: false);
        file.Commit();
    }

    private void Write(ScanResult result, string format, Stream output, bool isTerminal)
    {
        if (format == OutputTarget.Json)
        {
            JsonReport.Write(result, ToolVersion.Current, output);
            return;
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        new ScanTable(result, Consoles.ForText(writer, isTerminal, settings.NoColor, context)).Write();
    }

    private int ExitCodeOf(ScanResult result)
    {
        if (result.Stopped)
        {
            return context.Fail(context.Stop.ExitCode ?? ExitCode.Interrupted, "Stopped: the result is partial.");
        }

        if (settings.FailOnIncomplete && !result.Complete)
        {
            return ExitCode.Incomplete;
        }

        return settings.FailOn is not null && result.HighestFailedRisk >= settings.FailOn
            ? ExitCode.Findings
            : ExitCode.Done;
    }
}
