using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Terminal;

/// <summary>Progress as plain lines, for logs: when a region starts, when it ends, and now and then in between.</summary>
internal sealed class PlainProgress(TextWriter writer, TimeProvider time) : IProgress<ScanProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Dictionary<string, long> _lastLines = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();

    public void Report(ScanProgress value)
    {
        lock (_writing)
        {
            if (!_lastLines.TryGetValue(value.Region, out var last))
            {
                Write(value, $"{value.Region}: reading");
            }
            else if (value.IsFinished)
            {
                Write(value, $"{value.Region}: done, {Counted.Of(value.Done, "list")}");
            }
            else if (time.GetElapsedTime(last) >= Pause)
            {
                Write(value, $"{value.Region}: {value.Done} of {Counted.Of(value.Total, "list")} so far");
            }
        }
    }

    private void Write(ScanProgress value, string line)
    {
        _lastLines[value.Region] = time.GetTimestamp();
        writer.WriteLine(SafeText.Escape(line));
    }
}
