using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Recording;

/// <summary>Records a tenancy: scans it, reads what it found in full, and redacts that.</summary>
public sealed class TenancyRecorder(OciConnection connection, TimeProvider time)
{
    private const int ParallelReads = 32;

    private readonly RawReader _reader = new(connection);

    /// <exception cref="OciException">Tenancy, regions or compartments cannot be read.</exception>
    /// <exception cref="ConfigurationException">The request names something that the tenancy lacks.</exception>
    /// <exception cref="OperationCanceledException">Stopped: half a tenancy is none.</exception>
    public async Task<TenancyRecording> RecordAsync(
        RecordingRequest request,
        IProgress<ScanProgress> progress,
        CancellationToken cancellationToken
    )
    {
        var catalog = RuleCatalog.Of(new KeyProtectionMode()); // It needs lists only: the rest is read below, as it came.
        using var scanner = new TenancyScanner(connection, catalog, time);
        var scan = await scanner.ScanAsync(request.Scope, progress, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var vaults = await ReadAllAsync<Vault, JsonObject>(scan.Inventory, ReadVaultAsync, cancellationToken);
        var keys = await ReadAllAsync<Key, RawKey>(
            scan.Inventory,
            (key, token) => ReadKeyAsync(scan.Inventory, key, token),
            cancellationToken
        );
        var file = new RecordedFile(
            await _reader.TenancyAsync(cancellationToken),
            await _reader.SubscriptionsAsync(cancellationToken),
            await _reader.CompartmentsAsync(cancellationToken),
            vaults,
            keys,
            scan
        );
        var redaction = new Redaction(new Pseudonyms(request.Salt), request.KeepNames);
        return new TenancyRecording(file.ToJson(redaction), scan, keys.Count(key => !key.IsWhole));
    }

    private static async Task<IReadOnlyCollection<TRaw>> ReadAllAsync<T, TRaw>(
        Inventory inventory,
        Func<T, CancellationToken, Task<TRaw>> read,
        CancellationToken cancellationToken
    )
        where T : Resource
    {
        var all = new ConcurrentBag<TRaw>();
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = ParallelReads,
            CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(
            inventory.All<T>(),
            options,
            async (resource, token) => all.Add(await read(resource, token))
        );
        return all;
    }

    private async Task<JsonObject> ReadVaultAsync(Vault vault, CancellationToken cancellationToken)
    {
        var raw = await AttemptAsync(() => _reader.VaultAsync(vault, cancellationToken)) ?? Known(vault);
        raw["region"] = vault.Region;
        return raw;
    }

    private async Task<RawKey> ReadKeyAsync(Inventory inventory, Key key, CancellationToken cancellationToken)
    {
        var vault = inventory.Find<Vault>(key.VaultId, key.Region);
        var endpoint = vault is null ? null : _reader.EndpointOf(vault);
        var raw = endpoint is null
            ? null
            : await AttemptAsync(() => _reader.KeyAsync(endpoint, key, cancellationToken));
        var versions = raw is null
            ? null
            : await AttemptAsync(() => _reader.KeyVersionsAsync(endpoint!, key, cancellationToken));
        foreach (var version in versions ?? [])
        {
            version["region"] = key.Region;
        }

        var known = raw ?? Known(key);
        (known["region"], known["vaultId"]) = (key.Region, key.VaultId);
        return new RawKey(known, versions ?? [], versions is not null);
    }

    /// <summary>Who may list may not always get: then what the list said has to do.</summary>
    private static async Task<T?> AttemptAsync<T>(Func<Task<T>> read)
        where T : class
    {
        try
        {
            return await read();
        }
        catch (OciException)
        {
            return null;
        }
    }

    private static JsonObject Known(Vault vault) =>
        new()
        {
            ["id"] = vault.Id,
            ["compartmentId"] = vault.CompartmentId,
            ["displayName"] = vault.DisplayName,
            ["lifecycleState"] = vault.LifecycleState,
            ["vaultType"] = vault.VaultType,
        };

    private static JsonObject Known(Key key) =>
        new()
        {
            ["id"] = key.Id,
            ["compartmentId"] = key.CompartmentId,
            ["displayName"] = key.DisplayName,
            ["lifecycleState"] = key.LifecycleState,
            ["protectionMode"] = key.ProtectionMode,
            ["algorithm"] = key.Algorithm,
        };
}
