using static System.FormattableString;

namespace Plumbline.Bench.Scanning;

/// <summary>The targets that a run's measurements can be held against.</summary>
internal static class Targets
{
    private const double VerdictsPerSecond = 3_000_000;
    private const double MostMegabytes = 600;

    public static IReadOnlyList<Target> Of(IReadOnlyList<Measurement> cells, double ruleRate) =>
        [.. Truthful(cells), .. Near(cells), .. Throttled(cells), .. Memory(cells), Rule(ruleRate)];

    private static IEnumerable<Target> Truthful(IReadOnlyList<Measurement> cells)
    {
        var scans = cells.Where(cell => cell.IsPlumbline).ToList();
        var right = scans.Count(scan => scan.HsmKeys == scan.Truth.HsmKeys);
        yield return new Target(
            "every scan finds every HSM key",
            $"{right} of {scans.Count} scans",
            right == scans.Count
        );
    }

    private static IEnumerable<Target> Near(IReadOnlyList<Measurement> cells)
    {
        var near = Cells(cells, Size.Medium, Weather.Near);
        if (near.Plumbline is not { } scan)
        {
            yield break;
        }

        yield return Faster("M, 30 ms", near.Ratio(SdkLoop.Sequential), 20, "the SDK's calls one by one");
        yield return Faster("M, 30 ms", near.Ratio(SdkLoop.FiftyWay), 2, "50 of them at once");
        var times = scan.Span / Floor.Of(Weather.Near);
        yield return new Target("M, 30 ms: within 2 times the floor", Invariant($"{times:0.0} times"), times <= 2);
    }

    private static IEnumerable<Target> Throttled(IReadOnlyList<Measurement> cells)
    {
        var throttled = Cells(cells, Size.Medium, Weather.Throttled);
        if (throttled.Plumbline is null)
        {
            yield break;
        }

        var ratio = new[] { SdkLoop.Sequential, SdkLoop.TenWay, SdkLoop.FiftyWay }.Min(throttled.Ratio);
        yield return Faster("M, 30 ms, 10/s", ratio, 8, "the fastest of the SDK's forms");
    }

    private static IEnumerable<Target> Memory(IReadOnlyList<Measurement> cells)
    {
        var peaks = cells.Where(cell => cell.Size == Size.Huge).Select(cell => cell.PeakMegabytes).ToList();
        if (peaks.Count > 0)
        {
            yield return new Target(
                Invariant($"XL: peak memory under {MostMegabytes:0} MB"),
                Invariant($"{peaks.Max():0} MB"),
                peaks.Max() < MostMegabytes
            );
        }
    }

    private static Target Rule(double rate) =>
        new(
            Invariant($"{VerdictsPerSecond / 1e6:0} million verdicts of OCI-KMS-004 a second on one core"),
            Invariant($"{rate / 1e6:0.00} million"),
            rate >= VerdictsPerSecond
        );

    private static Target Faster(string where, double ratio, double least, string than) =>
        new(
            Invariant($"{where}: at least {least:0} times as fast as {than}"),
            Invariant($"{ratio:0.0} times"),
            ratio >= least
        );

    // A shortened size has the same name.
    private static Comparison Cells(IReadOnlyList<Measurement> cells, Size size, Weather weather) =>
        new([.. cells.Where(cell => cell.Size.Name == size.Name && cell.Weather == weather)]);
}
