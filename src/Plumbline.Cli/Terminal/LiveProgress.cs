using System.Collections.Concurrent;
using Plumbline.Oci.Discovery;
using Spectre.Console;

namespace Plumbline.Cli.Terminal;

/// <summary>Progress as one bar per region, redrawn in place and cleared at the end.</summary>
internal sealed class LiveProgress(ProgressContext context) : IProgress<ScanProgress>
{
    private readonly ConcurrentDictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

    public void Report(ScanProgress value)
    {
        var task = _tasks.GetOrAdd(
            value.Region,
            region => context.AddTask(SafeText.EscapeMarkup(region), maxValue: value.Total)
        );
        task.Value = Math.Max(task.Value, value.Done);
    }
}
