using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>
/// Makes a key of a list whole: with its vault, and with what only GetKey and GetKeyVersion give where a rule
/// needs that.
/// </summary>
internal sealed class KeyDetails(RegionScan scan, Vault vault, Uri endpoint)
{
    public async Task<Key> CompleteAsync(Key key, CancellationToken cancellationToken)
    {
        var listed = key with { VaultId = key.VaultId ?? vault.Id };
        var needsVersion = scan.Needs.Has<KeyVersion>();
        if (!needsVersion && !scan.Needs.HasWhole<Key>())
        {
            return listed;
        }

        var whole = await TryAsync(listed, ReadAsync, Hidden.Details<Key>(), cancellationToken);
        return needsVersion
            ? await TryAsync(whole, ReadVersionAsync, Hidden.All<KeyVersion>(), cancellationToken)
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
        var request = Request(
            "GetKey",
            $"/20180608/keys/{Uri.EscapeDataString(key.Id)}",
            "fields of a key that lists lack"
        );
        var whole = await scan.Reader.GetResourceAsync(request, key.Id, OciJson.Default.Key, cancellationToken);
        return whole with
        {
            Region = key.Region,
            VaultId = whole.VaultId ?? key.VaultId,
            CompartmentId = key.CompartmentId,
            ProtectionMode = whole.ProtectionMode ?? key.ProtectionMode,
            Algorithm = whole.Algorithm ?? key.Algorithm,
        };
    }

    private async Task<Key> ReadVersionAsync(Key key, CancellationToken cancellationToken)
    {
        if (key.CurrentKeyVersion is not { } version)
        {
            return key;
        }

        var path = $"/20180608/keys/{Uri.EscapeDataString(key.Id)}/keyVersions/{Uri.EscapeDataString(version)}";
        var request = Request("GetKeyVersion", path, "the current version of a key");
        var read = await scan.Reader.GetResourceAsync(request, version, OciJson.Default.KeyVersion, cancellationToken);
        return key with { CurrentVersion = read with { Region = key.Region } };
    }

    private OciRequest Request(string operation, string path, string purpose) =>
        new(new OciCall("kms", operation, endpoint) { Region = scan.Region.Identifier }, path) { Purpose = purpose };
}
