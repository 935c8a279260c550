using System.Threading.Channels;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Search;

namespace Plumbline.Oci.Kms;

/// <summary>Reads the vaults and keys of one region.</summary>
/// <remarks>
/// Search says where to look first; vaults are listed per compartment until as many were found as the Limits API
/// counts. A vault's keys are listed at the vault's own endpoint, per compartment too, because a key may live in another
/// compartment than its vault. Source: https://docs.oracle.com/en-us/iaas/api/#/en/key/release/
/// </remarks>
internal sealed class KmsCollector(RegionScan scan)
{
    private const int ParallelVaults = 64;

    private static readonly string[] SearchTypes = ["vault", "key"];

    private readonly Channel<Vault> _vaults = Channel.CreateUnbounded<Vault>();

    /// <summary>Whether any rule looks at what this collector reads.</summary>
    public static bool IsNeeded(NeedSet needs) => needs.Has<Vault>() || NeedsKeys(needs);

    /// <returns>How the region was read: <c>search</c>, <c>thorough</c> or <c>lists</c>.</returns>
    public async Task<string> CollectAsync(CancellationToken cancellationToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var hints = new TaskCompletionSource<Hints?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var keys = CollectKeysAsync(hints.Task, giveUp.Token);
        try
        {
            return await CollectVaultsAsync(hints, giveUp);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "lists"; // Given up: the gap says why.
        }
        finally
        {
            hints.TrySetCanceled(CancellationToken.None);
            _vaults.Writer.Complete();
            await IgnoreStopAsync(keys);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Only a stop or a region that was given up is no mistake: anything else must not cost keys in silence.</summary>
    private static async Task IgnoreStopAsync(Task keys)
    {
        try
        {
            await keys;
        }
        catch (OperationCanceledException)
        {
            // A gap says what was not read.
        }
    }

    private static bool NeedsKeys(NeedSet needs) => needs.Has<Key>() || needs.Has<KeyVersion>();

    private async Task<string> CollectVaultsAsync(TaskCompletionSource<Hints?> known, CancellationTokenSource giveUp)
    {
        var lists = new VaultLists(scan, _vaults.Writer, giveUp);
        var proof = new VaultProof(scan, lists);
        proof.Start(giveUp.Token);
        var hints = await ReadHintsAsync(giveUp.Token);
        known.SetResult(hints);
        await lists.ReadAsync(hints?.CompartmentsOf("Vault") ?? [], giveUp.Token);
        var isThorough = await scan.Choice.IsThorough.WaitAsync(giveUp.Token);
        var isPointed = hints is not null && !isThorough;
        await proof.ProveAsync(mayStopEarly: isPointed, giveUp.Token);
        return isThorough ? "thorough"
            : isPointed ? "search"
            : "lists";
    }

    /// <summary>Null where Search is not asked or does not answer: then every compartment is.</summary>
    private async Task<Hints?> ReadHintsAsync(CancellationToken cancellationToken)
    {
        var isAsked = !scan.Choice.IsMade || !await scan.Choice.IsThorough;
        Hints? hints = null;
        try
        {
            hints = isAsked ? await TryReadHintsAsync(cancellationToken) : null;
        }
        finally
        {
            scan.Choice.Report(hints?.CompartmentsOf("Vault").Count ?? 0); // The other regions wait for it.
        }

        return hints;
    }

    private async Task<Hints?> TryReadHintsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await new HintReader(scan.Connection, scan.Reader, scan.Region).ReadAsync(
                SearchTypes,
                cancellationToken
            );
        }
        catch (OciException)
        {
            return null;
        }
    }

    private async Task CollectKeysAsync(Task<Hints?> hints, CancellationToken cancellationToken)
    {
        if (!NeedsKeys(scan.Needs))
        {
            return;
        }

        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var hosts = new VaultHosts(scan, giveUp);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ParallelVaults, CancellationToken = giveUp.Token };
        await Parallel.ForEachAsync(
            _vaults.Reader.ReadAllAsync(giveUp.Token),
            options,
            async (vault, token) => await new VaultKeyCollector(scan, hosts, vault, await hints).CollectAsync(token)
        );
    }
}
