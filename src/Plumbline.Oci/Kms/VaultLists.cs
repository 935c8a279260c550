using System.Collections.Concurrent;
using System.Threading.Channels;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Identity;

namespace Plumbline.Oci.Kms;

/// <summary>Lists the vaults of a region's compartments, each compartment once.</summary>
/// <param name="found">Gets the vaults whose keys may matter.</param>
internal sealed class VaultLists(RegionScan scan, ChannelWriter<Vault> found, CancellationTokenSource giveUp)
{
    private const int ParallelCompartments = 32;

    private readonly ConcurrentDictionary<string, int> _countsByType = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Patience _patience = new(limit: ParallelCompartments);
    private readonly KmsRequests _requests = new(scan.Connection, scan.Region);
    private readonly ResourceList<Vault> _list = new(
        scan,
        OciJson.Default.Vault,
        (vault, token) => new VaultDetails(scan).CompleteAsync(vault, token)
    );
    private bool _isGivenUp;

    /// <summary>Whether every list was read whole.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The compartments that were not asked yet.</summary>
    public IReadOnlyList<string> Unasked => [.. scan.Compartments.Ids.Where(id => !_asked.Contains(id))];

    /// <summary>How many vaults were found of types that this version does not know: any count may include them.</summary>
    public int CountOfUnknown => _countsByType.Where(pair => !VaultType.IsKnown(pair.Key)).Sum(pair => pair.Value);

    /// <summary>How many vaults of a type were found, those in state DELETED excepted.</summary>
    public int CountOf(string vaultType) => _countsByType.GetValueOrDefault(vaultType);

    /// <summary>
    /// Compartments that are not in the tree are left out: they are not active. A region that does not answer is given
    /// up, since asking on would only take time.
    /// </summary>
    public async Task ReadAsync(IEnumerable<string> compartmentIds, CancellationToken cancellationToken)
    {
        var ids = compartmentIds.Where(scan.Compartments.Contains).Where(_asked.Add).ToList();
        scan.Progress.Expect(ids.Count);
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = ParallelCompartments,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(ids, options, async (id, token) => await ReadAsync(id, token));
    }

    /// <summary>Whoever resumes this scan lists them again.</summary>
    public void Forget()
    {
        scan.Reader.Forget<CompartmentDetails>(TenancyReader.CompartmentsOf(scan.Connection));
        foreach (var compartmentId in _asked)
        {
            scan.Reader.Forget<Vault>(_requests.Vaults(compartmentId));
        }
    }

    private async Task ReadAsync(string compartmentId, CancellationToken cancellationToken)
    {
        var outcome = await _list.ReadAsync(
            _requests.Vaults(compartmentId),
            compartmentId,
            parent: null,
            Take,
            cancellationToken
        );
        scan.Progress.Advance();
        if (_patience.IsOverAfter(outcome.Unanswered, isPartial: outcome.Count > 0))
        {
            GiveUp(outcome.Unanswered!);
            throw new OperationCanceledException(giveUp.Token);
        }

        if (!outcome.IsWhole)
        {
            IsWhole = false; // Never set back: lists run side by side.
        }

        foreach (var failure in outcome.Failures)
        {
            scan.Collection.AddGap(failure, scan.Region, compartmentId, HiddenKeys.AndVaults);
        }
    }

    private void Take(IReadOnlyList<Vault> vaults)
    {
        foreach (var vault in vaults)
        {
            if (vault.LifecycleState != LifecycleState.Deleted)
            {
                _countsByType.AddOrUpdate(vault.VaultType ?? "", 1, (_, count) => count + 1);
            }

            if (LifecycleState.MayBeActive(vault))
            {
                found.TryWrite(vault);
            }
        }
    }

    /// <summary>Lists run side by side, so several may fail at once: one gap speaks for the region.</summary>
    private void GiveUp(OciException failure)
    {
        if (!Interlocked.Exchange(ref _isGivenUp, true))
        {
            scan.Collection.AddGap(failure, scan.Region, compartmentId: null, HiddenKeys.AndVaults);
            giveUp.Cancel();
        }
    }
}
