using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>
/// Makes a key of a list whole: with its vault, and with what only GetKey and ListKeyVersions give where a rule needs
/// that of this key.
/// </summary>
internal sealed class KeyDetails(RegionScan scan, Vault vault, Uri endpoint)
{
    private readonly KmsRequests _requests = new(scan.Connection, scan.Region);

    public async Task<Key> CompleteAsync(Key key, CancellationToken cancellationToken)
    {
        var listed = key with { VaultId = key.VaultId ?? vault.Id };
        if (listed.LifecycleState == LifecycleState.Deleted)
        {
            return listed;
        }

        var whole = scan.Needs.HasWhole(listed)
            ? await TryAsync(listed, ReadAsync, Hidden.Details<Key>(), cancellationToken)
            : listed;
        return scan.Needs.Has<KeyVersion>(listed)
            ? await TryAsync(whole, ReadVersionsAsync, Hidden.All<KeyVersion>(), cancellationToken)
            : whole;
    }

    /// <summary>The key as it was, with a gap, when more cannot be read.</summary>
    private async Task<Key> TryAsync(
        Key key,
        Func<Key, CancellationToken, Task<Key>> readAsync,
        IReadOnlyList<string> hidden,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await readAsync(key, cancellationToken);
        }
        catch (OciException error)
        {
            scan.Collection.AddGap(error, scan.Region, key.CompartmentId, hidden, key);
            return key;
        }
    }

    private async Task<Key> ReadAsync(Key key, CancellationToken cancellationToken)
    {
        var request = _requests.Key(endpoint, key.Id);
        var whole = await scan.Reader.GetResourceAsync(request, key.Id, OciJson.Default.Key, cancellationToken);
        return whole with
        {
            Region = key.Region,
            VaultId = whole.VaultId ?? key.VaultId,
            CompartmentId = key.CompartmentId,
            ProtectionMode = whole.ProtectionMode ?? key.ProtectionMode,
            Algorithm = whole.Algorithm ?? key.Algorithm,
            IsAutoRotationEnabled = whole.IsAutoRotationEnabled ?? key.IsAutoRotationEnabled,
            ExternalKeyReferenceDetails = whole.ExternalKeyReferenceDetails ?? key.ExternalKeyReferenceDetails,
        };
    }

    private async Task<Key> ReadVersionsAsync(Key key, CancellationToken cancellationToken)
    {
        var request = _requests.KeyVersions(endpoint, key.Id);
        var list = new WholeList<KeyVersion>(scan.Reader, OciJson.Default.KeyVersion);
        var versions = await list.ReadAsync(request, cancellationToken);
        return key with { Versions = [.. versions.Select(version => version with { Region = key.Region })] };
    }
}
