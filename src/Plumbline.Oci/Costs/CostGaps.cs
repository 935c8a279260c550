using System.Globalization;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Costs;

/// <summary>What makes the figures of a scan the least that is due: one sentence for each reason.</summary>
internal static class CostGaps
{
    public static IEnumerable<string> Of(ScanResult result)
    {
        var tally = KeyTally.Of(result.Inventory);
        (bool Holds, string Sentence)[] reasons =
        [
            (
                tally.Uncounted > 0,
                $"{Counted(tally.Uncounted, "key")} counted as one version each, since their versions were not listed."
            ),
            (
                tally.Unknown > 0,
                $"{Counted(tally.Unknown, "key")} left out, whose vault or protection mode could not be read."
            ),
            (
                result.Scope is { ChosenRegions: not null } or { ChosenCompartmentIds: not null },
                "Only a part of the tenancy was looked at: what the rest uses of the free key versions is not known."
            ),
            (result.Gaps.Count > 0, $"{Counted(result.Gaps.Count, "part")} of the scope could not be read."),
            (result.Stopped, "The scan was stopped before its end."),
            (
                BilledQuantities.Clusters(result.Inventory).Any(),
                "HSM clusters count with three partitions each, the least they have."
            ),
        ];
        return reasons.Where(reason => reason.Holds).Select(reason => reason.Sentence);
    }

    private static string Counted(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
