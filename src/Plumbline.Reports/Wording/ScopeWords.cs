using Plumbline.Core.Scans;

namespace Plumbline.Reports.Wording;

/// <summary>What a scan looked at, and whether it saw all of it, in sentences.</summary>
internal static class ScopeWords
{
    /// <summary>Whether the scan is complete, in one sentence.</summary>
    public static string Completeness(ScanReport report) =>
        report.Scan switch
        {
            { Stopped: true } => "Partial: the scan was stopped before its end.",
            { Complete: true } => "Complete: everything in scope was read.",
            _ => $"Incomplete: {Words.Count(report.Gaps.Count, "part")} of the scope could not be read.",
        };

    /// <summary>Regions, compartments and resources, in one sentence.</summary>
    public static string Extent(ScanFacts scan) =>
        $"{Words.Count(scan.Resources, "resource")} in {Words.Count(scan.Compartments, "compartment")} and {Words.Count(scan.Regions.Count, "region")}";

    /// <summary>What the user left out, one sentence each.</summary>
    public static IEnumerable<string> Narrowing(ScanFacts scan)
    {
        (string What, IReadOnlyList<string>? Chosen)[] choices =
        [
            ("regions", scan.ChosenRegions),
            ("compartments, with all below them", scan.ChosenCompartmentIds),
            ("rules", scan.ChosenRules),
        ];
        foreach (var (what, chosen) in choices)
        {
            if (chosen is not null)
            {
                yield return $"Only these {what}: {string.Join(", ", chosen)}.";
            }
        }

        if (scan.RegionsNotReady.Count > 0)
        {
            yield return $"Subscribed, but not served by OCI yet: {string.Join(", ", scan.RegionsNotReady)}.";
        }
    }

    /// <summary>What speaks for the scan having seen everything, one sentence each.</summary>
    public static IEnumerable<string> Proofs(DiscoveryReport discovery) =>
        discovery
            .Proofs.Select(proof =>
                $"{proof.Region}: {proof.Source} counts {Words.Number(proof.Counted)}, {Words.Number(proof.Listed)} were listed; {proof.Agreeing} of {Words.Count(proof.Checks, "count")} agree."
            )
            .Concat(discovery.Unproven.Select(sentence => $"Not proved: {sentence}."));
}
