using Plumbline.Oci.Discovery;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Chooses how progress is shown: live on a terminal, as lines in CI and logs, or not at all.</summary>
internal static class ProgressDisplay
{
    public static Task<T> RunAsync<T>(
        Func<IProgress<ScanProgress>, Task<T>> run,
        bool quiet,
        bool noColor,
        CommandContext context
    )
    {
        if (quiet)
        {
            return run(new NoProgress());
        }

        return
            context.ErrorIsTerminal
            && !TerminalEnvironment.IsDumb(context)
            && TerminalEnvironment.CiVariable(context) is null
            ? RunLiveAsync(run, noColor, context)
            : run(new PlainProgress(context.Error, context.Time));
    }

    private static Task<T> RunLiveAsync<T>(
        Func<IProgress<ScanProgress>, Task<T>> run,
        bool noColor,
        CommandContext context
    ) =>
        Consoles
            .ForProgress(noColor, context)
            .Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(progress => run(new LiveProgress(progress)));

    private sealed class NoProgress : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) { }
    }
}
