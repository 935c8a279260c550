using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Identity;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Kms;

/// <summary>Reads the keys of one vault, in every compartment that holds any.</summary>
/// <remarks>
/// The API has no list over all compartments. Search says which to ask first, and the vault's own count says when all
/// keys were found; where it is missing or does not agree, every compartment is asked.
/// </remarks>
internal sealed class VaultKeyCollector(RegionScan scan, VaultHosts hosts, Vault vault, Hints? hints)
{
    /// <summary>A vault that has answered before may fail to answer so many times in a row.</summary>
    private const int MostSilences = 3;

    private readonly KmsRequests _requests = new(scan.Connection, scan.Region);
    private readonly Patience _patience = new(MostSilences);
    private readonly Lock _counting = new();
    private readonly List<(OciException Failure, string? CompartmentId)> _failures = [];
    private KeyCounts _listed = KeyCounts.None;
    private bool _isOver;

    /// <summary>One compartment that the user chose is asked anyway, and the count can't tell whether it is whole.</summary>
    private bool CountHelps => scan.Scope is not { ChosenCompartmentIds: not null, CompartmentIds.Count: 1 };

    public async Task CollectAsync(CancellationToken cancellationToken)
    {
        if (scan.Connection.Endpoints.Vault(vault.ManagementEndpoint, scan.Region) is not { } endpoint)
        {
            AddGap(UntrustedEndpoint(), compartmentId: null);
            return;
        }

        var usage = CountHelps
            ? new VaultUsageReader(scan, vault).ReadAsync(cancellationToken)
            : Task.FromResult<VaultUsage?>(null);
        try
        {
            await ListAsync(endpoint, usage, cancellationToken);
            if (_isOver)
            {
                hosts.KeptSilent(_failures[^1].Failure);
            }

            Record(endpoint, await usage);
        }
        catch (OperationCanceledException)
        {
            RecordFailures(); // What was not listed any more is not missing.
            throw;
        }
    }

    /// <summary>What Search points to at once; then the others, nearest first, until the vault's count is reached.</summary>
    private async Task ListAsync(Uri endpoint, Task<VaultUsage?> usage, CancellationToken cancellationToken)
    {
        var order = new KeyCompartments(scan, vault, hints);
        await ListAsync(endpoint, order.Pointed, cancellationToken);
        foreach (var batch in order.Others)
        {
            if (_isOver || await IsEnoughAsync(usage, cancellationToken))
            {
                return;
            }

            await ListAsync(endpoint, batch, cancellationToken);
        }
    }

    private async Task<bool> IsEnoughAsync(Task<VaultUsage?> usage, CancellationToken cancellationToken) =>
        (await usage)?.Agrees(_listed) == true && !await scan.Choice.IsThorough.WaitAsync(cancellationToken);

    private Task ListAsync(
        Uri endpoint,
        IReadOnlyCollection<string> compartmentIds,
        CancellationToken cancellationToken
    )
    {
        scan.Progress.Expect(compartmentIds.Count);
        return Task.WhenAll(compartmentIds.Select(id => ListAsync(endpoint, id, cancellationToken)));
    }

    private async Task ListAsync(Uri endpoint, string compartmentId, CancellationToken cancellationToken)
    {
        var list = new ResourceList<Key>(
            scan,
            OciJson.Default.Key,
            (key, token) => new KeyDetails(scan, vault, endpoint).CompleteAsync(key, token)
        );
        var outcome = await list.ReadAsync(
            _requests.Keys(endpoint, compartmentId),
            compartmentId,
            vault,
            Count,
            cancellationToken
        );
        scan.Progress.Advance();
        Take(outcome, compartmentId);
    }

    private void Count(IReadOnlyList<Key> keys)
    {
        lock (_counting)
        {
            _listed = _listed.And(keys);
        }
    }

    private void Take(ListOutcome outcome, string compartmentId)
    {
        lock (_counting)
        {
            var isOver = _patience.IsOverAfter(outcome.Unanswered, isPartial: outcome.Count > 0);
            _failures.AddRange(
                (_isOver ? [] : outcome.Failures).Select(failure => (failure, isOver ? null : compartmentId))
            );
            _isOver |= isOver;
        }

        if (outcome.Unanswered is null)
        {
            hosts.Answered();
        }
    }

    /// <summary>Keys of the vault were not read.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="compartmentId">Where; null when they may be in any compartment.</param>
    private void AddGap(OciException failure, string? compartmentId) =>
        scan.Collection.AddGap(failure, scan.Region, compartmentId, HiddenKeys.Keys, vault);

    /// <summary>Where the vault counts just what was listed, a list that failed has hidden nothing.</summary>
    private void Record(Uri endpoint, VaultUsage? usage)
    {
        var agrees = usage?.Agrees(_listed) == true;
        if (!agrees)
        {
            RecordFailures();
        }

        if (usage is null || scan.Scope.ChosenCompartmentIds is not null)
        {
            return;
        }

        scan.Collection.Proofs.Add(scan.Region.Identifier, "GetVaultUsage", usage.Total, _listed.All, agrees);
        if (_failures.Count == 0 && usage.IsMore(_listed))
        {
            AddGap(MissingKeys(endpoint, usage), vault.CompartmentId);
            Forget(endpoint);
        }
    }

    /// <summary>Every call was answered, but the answers do not fit: they are of no use to a scan that is resumed.</summary>
    private void Forget(Uri endpoint)
    {
        scan.Reader.Forget<CompartmentDetails>(TenancyReader.CompartmentsOf(scan.Connection));
        scan.Reader.Forget<VaultUsage>(new VaultUsageReader(scan, vault).Request);
        foreach (var compartmentId in scan.KeyCompartmentIds)
        {
            scan.Reader.Forget<Key>(_requests.Keys(endpoint, compartmentId));
        }
    }

    private void RecordFailures()
    {
        foreach (var (failure, compartmentId) in _failures)
        {
            AddGap(failure, compartmentId);
        }
    }

    private OciException UntrustedEndpoint() =>
        new(
            _requests.Call("ListKeys"),
            status: null,
            ClientErrorCode.UntrustedEndpoint,
            "the vault's management endpoint is not a vault's address in this region and realm, so no signed request was sent"
        );

    private OciException MissingKeys(Uri endpoint, VaultUsage usage) =>
        new(
            _requests.Call("ListKeys", endpoint),
            status: null,
            ClientErrorCode.KeysMissing,
            $"the vault counts {usage.Total} keys, but {_listed.All} were listed in all compartments that can be seen"
        );
}
