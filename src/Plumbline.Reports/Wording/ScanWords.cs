using Plumbline.Core.Scans;

namespace Plumbline.Reports.Wording;

/// <summary>The facts of a scan, by name, in the order of reading.</summary>
internal static class ScanWords
{
    public static IEnumerable<(string Name, string Value)> Facts(ScanFacts scan) =>
        [
            ("Scan", scan.Id),
            ("Tenancy", scan.TenancyId),
            ("Started", Words.Moment(scan.StartedAt)),
            ("Finished", Words.Moment(scan.FinishedAt)),
            .. Judged(scan),
            ("Home region", scan.HomeRegion is { Length: > 0 } home ? home : "unknown"),
            ("Regions", string.Join(", ", scan.Regions)),
            ("Compartments", Words.Number(scan.Compartments)),
            ("Resources", Words.Number(scan.Resources)),
            ("API calls", $"{Words.Number(scan.ApiCalls)}, {Words.Number(scan.Throttled)} throttled"),
            ("Discovery", DiscoveryOf(scan.Discovery)),
            ("Settings profile", scan.Profile),
            ("Plumbline", scan.ToolVersion),
        ];

    private static string DiscoveryOf(DiscoveryReport discovery) =>
        discovery.Mode == discovery.Chosen ? discovery.Mode : $"{discovery.Mode} ({discovery.Chosen} was chosen)";

    private static IEnumerable<(string Name, string Value)> Judged(ScanFacts scan)
    {
        if (scan.From is { } from)
        {
            yield return ("Judged again from scan", from);
        }

        if (scan.Discovery is { Resumed: > 0, OldestAnswer: { } oldest } discovery)
        {
            yield return (
                "Resumed",
                $"{Words.Count(discovery.Resumed, "answer")} of an earlier scan, the oldest of {Words.Moment(oldest)}"
            );
        }
    }
}
