using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>
/// Makes a key of a list whole: with its region and vault, and with what only GetKey and GetKeyVersion give where a rule
/// needs that.
/// </summary>
internal sealed class KeyDetails(RegionScan scan, Vault vault, Uri endpoint)
{
    public async Task<Key> CompleteAsync(Key key, CancellationToken cancellationToken)
    {
        var placed = key with { Region = scan.Region.Identifier, VaultId = key.VaultId ?? vault.Id };
        var needsVersion = scan.Needs.Has<KeyVersion>();
        if (!needsVersion && !scan.Needs.HasWhole<Key>())
        {
            return placed;
        }

        try
        {
            var whole = await ReadAsync(placed, cancellationToken);
            return needsVersion
                ? whole with
                {
                    CurrentVersion = await ReadVersionAsync(whole, cancellationToken),
                }
                : whole;
        }
        catch (OciException error)
        {
            scan.Collection.AddGap(error, scan.Region, key.CompartmentId, placed);
            return placed;
        }
    }

    private async Task<Key> ReadAsync(Key key, CancellationToken cancellationToken)
    {
        var request = Request(
            "GetKey",
            $"/20180608/keys/{Uri.EscapeDataString(key.Id)}",
            "fields of a key that lists lack"
        );
        var whole = await scan.Reader.GetAsync(request, OciJson.Default.Key, cancellationToken);
        return whole with
        {
            Region = key.Region,
            VaultId = whole.VaultId ?? key.VaultId,
            CompartmentId = key.CompartmentId,
            ProtectionMode = whole.ProtectionMode ?? key.ProtectionMode,
            Algorithm = whole.Algorithm ?? key.Algorithm,
        };
    }

    private async Task<KeyVersion?> ReadVersionAsync(Key key, CancellationToken cancellationToken)
    {
        if (key.CurrentKeyVersion is not { } version)
        {
            return null;
        }

        var path = $"/20180608/keys/{Uri.EscapeDataString(key.Id)}/keyVersions/{Uri.EscapeDataString(version)}";
        var request = Request("GetKeyVersion", path, "the current version of a key");
        var read = await scan.Reader.GetAsync(request, OciJson.Default.KeyVersion, cancellationToken);
        return read with { Region = key.Region };
    }

    private OciRequest Request(string operation, string path, string purpose) =>
        new(new OciCall("kms", operation, endpoint) { Region = scan.Region.Identifier }, path) { Purpose = purpose };
}
