using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>Holds the vaults that were listed against OCI's own count, and lists more until the two agree.</summary>
internal sealed class VaultProof(RegionScan scan, VaultLists lists)
{
    private const int FirstBatch = 16;

    /// <param name="mayStopEarly">Whether counts that agree spare the rest of the compartments.</param>
    public async Task ProveAsync(VaultCounts counts, bool mayStopEarly, CancellationToken cancellationToken)
    {
        for (var size = mayStopEarly ? FirstBatch : int.MaxValue; ; size *= 2)
        {
            var rest = lists.Unasked;
            if (rest.Count == 0 || (mayStopEarly && Agrees(counts)))
            {
                break;
            }

            await lists.ReadAsync(rest.Take(size), cancellationToken);
        }

        Record(counts);
        if (mayStopEarly)
        {
            scan.Collection.AddUnproven(
                "no count of OCI includes EXTERNAL vaults: one that Search does not show yet would be missed"
            );
        }
    }

    private bool Agrees(VaultCounts counts) =>
        counts.IsWhole && counts.Used.All(count => count.Value == lists.CountOf(count.Key));

    private void Record(VaultCounts counts)
    {
        foreach (var (type, used) in counts.Used)
        {
            var listed = lists.CountOf(type);
            scan.Collection.Proofs.Add(
                scan.Region.Identifier,
                VaultCounts.Limits[type],
                used,
                listed,
                agrees: used == listed
            );
            if (used > listed && lists.IsWhole)
            {
                scan.Collection.AddGap(Missing(type, used, listed), scan.Region, compartmentId: null);
            }
        }

        if (counts.Failure is { } failure)
        {
            var reason = failure.Status is { } status ? $"{status} {failure.Code}" : failure.Code;
            scan.Collection.AddUnproven(
                $"{scan.Region.Identifier}: the count of vaults could not be read ({reason}), so every compartment was listed instead"
            );
        }
    }

    private OciException Missing(string type, long used, int listed) =>
        new(
            new OciCall("kms", "ListVaults", scan.Connection.Endpoints.Kms(scan.Region)),
            status: null,
            ClientErrorCode.VaultsMissing,
            $"OCI counts {used} vaults of type {type} ({VaultCounts.Limits[type]}), but {listed} were listed in all compartments that can be seen"
        );
}
