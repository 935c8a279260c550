namespace Plumbline.Oci.Discovery;

/// <summary>Counts the lists of one region. Safe to use from many threads.</summary>
internal sealed class RegionProgress(string region, IProgress<ScanProgress> progress)
{
    private int _done;
    private int _total;

    public void Start() => progress.Report(new ScanProgress(region, 0, 0, IsFinished: false));

    /// <summary>More is to be listed than was known.</summary>
    public void Expect(int more) => Report(Volatile.Read(ref _done), Interlocked.Add(ref _total, more));

    public void Advance() => Report(Interlocked.Increment(ref _done), Volatile.Read(ref _total));

    public void Finish() => progress.Report(new ScanProgress(region, _done, _total, IsFinished: true));

    private void Report(int done, int total) => progress.Report(new ScanProgress(region, done, total, false));
}
