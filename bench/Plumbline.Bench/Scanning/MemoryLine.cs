namespace Plumbline.Bench.Scanning;

/// <summary>The straight line through peaks of memory (least squares): what a scan takes, and what each key adds.</summary>
internal sealed record MemoryLine(double BaseMegabytes, double BytesPerKey)
{
    public static MemoryLine Through(IReadOnlyList<Measurement> points)
    {
        var (meanKeys, meanMegabytes) = (points.Average(p => p.Size.Keys), points.Average(p => p.PeakMegabytes));
        var slope =
            points.Sum(p => (p.Size.Keys - meanKeys) * (p.PeakMegabytes - meanMegabytes))
            / points.Sum(p => Math.Pow(p.Size.Keys - meanKeys, 2));
        return new MemoryLine(meanMegabytes - (slope * meanKeys), slope * 1024 * 1024);
    }
}
