using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>Holds the vaults that were listed against OCI's own counts, and lists more until they agree.</summary>
internal sealed class VaultProof(RegionScan scan, VaultLists lists)
{
    private const int FirstBatch = 16;

    private readonly VaultCounts _counts = new(scan);
    private Task _reading = Task.CompletedTask;

    /// <summary>Asks for the count that is needed anyway, while others ask for other things.</summary>
    public void Start(CancellationToken cancellationToken) =>
        _reading = _counts.ReadAsync(VaultType.Default, cancellationToken);

    /// <param name="mayStopEarly">Whether counts that agree spare the rest of the compartments.</param>
    public async Task ProveAsync(bool mayStopEarly, CancellationToken cancellationToken)
    {
        await _reading;
        if (!mayStopEarly || !Agrees(VaultType.Default) || lists.CountOf(VaultType.Default) == 0)
        {
            await _counts.ReadAsync(VaultType.VirtualPrivate, cancellationToken);
        }

        await ListUntilProvenAsync(mayStopEarly, cancellationToken);
        foreach (var (type, used) in _counts.Used)
        {
            Record(type, used);
        }

        RecordUnproven(stoppedEarly: lists.Unasked.Count > 0);
    }

    private async Task ListUntilProvenAsync(bool mayStopEarly, CancellationToken cancellationToken)
    {
        for (var size = mayStopEarly ? FirstBatch : int.MaxValue; ; size *= 2)
        {
            var rest = lists.Unasked;
            if (rest.Count == 0 || (mayStopEarly && _counts.Used.Keys.All(Agrees)))
            {
                return;
            }

            await lists.ReadAsync(rest.Take(size), cancellationToken);
        }
    }

    private bool Agrees(string vaultType) => _counts.Used[vaultType] == lists.CountOf(vaultType);

    private void Record(string vaultType, long? count)
    {
        if (count is not { } used)
        {
            return;
        }

        var (source, listed) = (VaultCounts.Limits[vaultType], lists.CountOf(vaultType));
        scan.Collection.Proofs.Add(scan.Region.Identifier, source, used, listed, agrees: used == listed);
        if (used > listed + lists.CountOfUnknown && lists.IsWhole)
        {
            var reason =
                $"OCI counts {used} vaults of type {vaultType} ({source}), but {listed} were listed in all compartments that can be seen";
            var call = new KmsRequests(scan.Connection, scan.Region).Call("ListVaults");
            scan.Collection.AddGap(
                new OciException(call, status: null, ClientErrorCode.VaultsMissing, reason),
                scan.Region,
                compartmentId: null,
                HiddenKeys.AndVaults
            );
            _counts.Forget(vaultType); // Every call was answered, but the answers do not fit.
            lists.Forget();
        }
    }

    private void RecordUnproven(bool stoppedEarly)
    {
        if (_counts.Failure is { } failure)
        {
            scan.Collection.AddUnproven(
                $"{scan.Region.Identifier}: the count of vaults could not be read ({failure.Answer}), so every compartment was listed instead"
            );
        }
        else if (stoppedEarly)
        {
            scan.Collection.AddUnproven("no count of OCI includes EXTERNAL vaults");
            if (!_counts.Used.ContainsKey(VaultType.VirtualPrivate))
            {
                scan.Collection.AddUnproven(
                    "VIRTUAL_PRIVATE vaults are counted only where the count of DEFAULT vaults disagrees or is 0"
                );
            }
        }
    }
}
