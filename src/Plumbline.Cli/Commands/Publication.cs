using Plumbline.Cli.History;
using Plumbline.Cli.Options;
using Plumbline.Core.Costs;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Costs;
using Plumbline.Store;

namespace Plumbline.Cli.Commands;

/// <summary>Where the result of a scan goes: to the reports, then to the store.</summary>
/// <param name="note">Takes sentences about what was done.</param>
internal sealed class Publication(
    ScanHistory history,
    ReportOutputs outputs,
    FrameworkChoice frameworks,
    PriceList prices,
    Action<string> note,
    CommandContext context
)
{
    private ScanReport? _report;

    /// <summary>Writes all reports, then saves. What fails does not cost the rest: the user has been told.</summary>
    /// <returns>The exit code: the first problem's.</returns>
    public int Write(ScanResult result)
    {
        var plain = frameworks.AddTo(PricedReport.Of(result.ToReport(ToolVersion.Current), result, prices));
        var compared = Try(() => _report = history.Complete(plain));
        _report ??= plain;
        var written = outputs.Write(_report) ? ExitCode.Done : ExitCode.Failed;
        var saved = Try(() => history.Save(result, plain, note));
        return new[] { compared, written, saved }.FirstOrDefault(code => code != ExitCode.Done);
    }

    /// <summary>Whether there are failures that decide the exit code.</summary>
    /// <param name="least">The lowest risk that counts; null when none was named.</param>
    public bool HasFailures(Risk? least) => _report is { } report && history.HasFailures(report, least);

    /// <summary>Whether an exception has expired or covers nothing any more.</summary>
    public bool HasStaleExceptions => _report is { } report && report.ExceptionUses.Any(use => use.IsStale);

    private int Try(Action action)
    {
        try
        {
            action();
            return ExitCode.Done;
        }
        catch (Exception error) when (error is StoreException or UsageException)
        {
            return Failure.Report(error, context);
        }
    }
}
