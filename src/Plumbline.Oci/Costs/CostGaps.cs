using System.Globalization;
using Plumbline.Core.Scans;

namespace Plumbline.Oci.Costs;

/// <summary>What makes the figures of a scan the least that is due: one sentence for each reason.</summary>
internal static class CostGaps
{
    public static IEnumerable<string> Of(ScanResult result, KeyBill bill)
    {
        var inventory = result.Inventory;
        int[] counts =
        [
            bill.Uncounted + BilledQuantities.ExternalKeys(inventory).Count(key => !BilledVersions.IsCounted(key)),
            BilledVersions.Keys(inventory).Count(key => key.ProtectionMode is null || key.VaultIn(inventory) is null),
            result.Gaps.Count,
        ];
        (bool Holds, string Sentence)[] reasons =
        [
            (
                counts[0] > 0,
                $"{Counted(counts[0], "key")} counted as one version each, since their versions were not listed."
            ),
            (counts[1] > 0, $"{Counted(counts[1], "key")} left out, whose vault or protection mode could not be read."),
            (
                result.Scope is { ChosenRegions: not null } or { ChosenCompartmentIds: not null },
                "Only a part of the tenancy was looked at: what the rest uses of the free key versions is not known."
            ),
            (counts[2] > 0, $"{Counted(counts[2], "part")} of the scope could not be read."),
            (result.Stopped, "The scan was stopped before its end."),
            (
                BilledQuantities.Clusters(inventory).Any(),
                "HSM clusters count with three partitions each, the least they have."
            ),
        ];
        return reasons.Where(reason => reason.Holds).Select(reason => reason.Sentence);
    }

    private static string Counted(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
