using Plumbline.Core.Scans;

namespace Plumbline.Core.Diffs;

/// <summary>Says how two scans did not look at the same things in the same way: one sentence each.</summary>
internal static class ScopeChange
{
    public static IReadOnlyList<string> Between(ScanReport old, ScanReport current) =>
        [
            .. Lists("Regions", old.Scan.Regions, current.Scan.Regions),
            .. Lists("Rules", old.Rules.Select(rule => rule.Id), current.Rules.Select(rule => rule.Id)),
            .. Compartments(old.Scan, current.Scan),
            .. Words("settings profile", old.Scan.Profile, current.Scan.Profile),
            .. Words("version of plumb", old.Scan.ToolVersion, current.Scan.ToolVersion),
            .. Gaps("earlier", old.Scan),
            .. Gaps("later", current.Scan),
        ];

    private static IEnumerable<string> Lists(string what, IEnumerable<string> old, IEnumerable<string> current)
    {
        var (before, after) = (old.ToList(), current.ToList());
        if (before.Except(after).ToList() is { Count: > 0 } left)
        {
            yield return $"{what} only in the earlier scan: {string.Join(", ", left)}.";
        }

        if (after.Except(before).ToList() is { Count: > 0 } added)
        {
            yield return $"{what} only in the later scan: {string.Join(", ", added)}.";
        }
    }

    /// <summary>Compartments come and go; what matters is what the user chose.</summary>
    private static IEnumerable<string> Compartments(ScanFacts old, ScanFacts current)
    {
        var (before, after) = (Chosen(old), Chosen(current));
        return before == after ? [] : [$"Compartments: {before} in the earlier scan, {after} in the later one."];
    }

    private static string Chosen(ScanFacts scan) =>
        scan.ChosenCompartmentIds is { } ids ? string.Join(", ", ids.Order(StringComparer.Ordinal)) : "all";

    private static IEnumerable<string> Words(string what, string old, string current) =>
        old == current ? [] : [$"The {what} differs: {old}, then {current}."];

    private static IEnumerable<string> Gaps(string which, ScanFacts scan) =>
        scan.Complete
            ? []
            :
            [
                scan.Stopped
                    ? $"The {which} scan was stopped: its result is partial."
                    : $"The {which} scan has gaps: what they hide is unknown.",
            ];
}
