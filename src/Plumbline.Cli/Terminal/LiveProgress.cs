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
        var task = _tasks.GetOrAdd(value.Region, region => context.AddTask(SafeText.EscapeMarkup(region), maxValue: 1));
        task.MaxValue = Math.Max(task.MaxValue, value.Total + 1);
        task.Value = value.IsFinished ? task.MaxValue : Math.Max(task.Value, value.Done);
    }
}
