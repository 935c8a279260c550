using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>Makes a vault of a list whole: with what only GetVault gives where a rule needs that.</summary>
internal sealed class VaultDetails(RegionScan scan)
{
    public async Task<Vault> CompleteAsync(Vault vault, CancellationToken cancellationToken) =>
        scan.Needs.HasWhole(vault)
            ? await ReadAsync(vault, "fields of a vault that lists lack", cancellationToken)
            : vault;

    /// <summary>The vault with all its fields; as it was, with a gap, when they cannot be read.</summary>
    public async Task<Vault> ReadAsync(Vault vault, string purpose, CancellationToken cancellationToken)
    {
        var request = new KmsRequests(scan.Connection, scan.Region).Vault(vault.Id, purpose);
        try
        {
            var whole = await scan.Reader.GetResourceAsync(request, vault.Id, OciJson.Default.Vault, cancellationToken);
            return whole with { Region = vault.Region, CompartmentId = vault.CompartmentId };
        }
        catch (OciException error)
        {
            scan.Collection.AddGap(error, scan.Region, vault.CompartmentId, Hidden.Details<Vault>(), vault);
            return vault;
        }
    }
}
