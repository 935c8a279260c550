using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Redaction;
using Plumbline.Core.Scans;
using Plumbline.Reports;

namespace Plumbline.Cli.Commands;

/// <summary>The places that one scan is reported to, opened before there is anything to report.</summary>
internal sealed class ReportOutputs : IDisposable
{
    private readonly List<(OutputTarget Target, ReportFile? File)> _all = [];
    private readonly OutputSettings _settings;
    private readonly CommandContext _context;

    private ReportOutputs(OutputSettings settings, CommandContext context) =>
        (_settings, _context) = (settings, context);

    /// <exception cref="UsageException">A file cannot be written, or a terminal would get what it cannot show.</exception>
    public static ReportOutputs Open(OutputSettings settings, CommandContext context)
    {
        var outputs = new ReportOutputs(settings, context);
        try
        {
            foreach (var target in settings.Targets)
            {
                target.RequireFit(context.OutputIsTerminal);
                outputs._all.Add((target, target.Path is null ? null : ReportFile.Open(target.Path)));
            }

            return outputs;
        }
        catch
        {
            outputs.Dispose();
            throw;
        }
    }

    /// <summary>Writes them all. False when one could not be written: then the user has been told why.</summary>
    public bool Write(ScanReport whole)
    {
        var report = _settings.Redact ? RedactedReport.Of(whole) : whole;
        var written = _all.Count(output => TryWrite(report, output.Target, output.File));
        if (_settings.ExplainCalls && !_all.Any(output => output.Target is { IsTable: true, Path: null }))
        {
            var console = Consoles.ForText(_context.Error, isTerminal: false, noColor: true, _context);
            new CallTable(report.Scan, console).Write();
        }

        if (_settings.Annotations)
        {
            GitHubAnnotations.Write(report, _context.Error);
        }

        return written == _all.Count;
    }

    public void Dispose() => _all.ForEach(output => output.File?.Dispose());

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
            _context.Fail(
                ExitCode.Failed,
                $"The report '{target.Path ?? target.Name}' was not written: {error.Message}"
            );
            return false;
        }
    }

    private void Write(ScanReport report, ReportFormat? format, ReportFile? file)
    {
        if (file is null)
        {
            Write(report, format, _context.Output, _context.OutputIsTerminal);
            return;
        }

        Write(report, format, file.Stream, isTerminal: false);
        file.Commit();
    }

    private void Write(ScanReport report, ReportFormat? format, Stream output, bool isTerminal)
    {
        if (format is not null)
        {
            format.Write(report, _settings.Options, output);
            return;
        }

        using var writer = Consoles.WriterFor(output, isTerminal, _context);
        var isFile = output != _context.Output;
        var console = Consoles.ForText(writer, isTerminal, _settings.NoColor || isFile, _context);
        new ScanTable(report, console).Write();
        if (_settings.ExplainCalls)
        {
            new CallTable(report.Scan, console).Write();
        }
    }
}
