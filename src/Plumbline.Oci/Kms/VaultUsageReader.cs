using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.Kms;

/// <summary>Asks a vault how many keys it holds in all compartments.</summary>
internal sealed class VaultUsageReader(RegionScan scan, Vault vault)
{
    public OciRequest Request { get; } = new KmsRequests(scan.Connection, scan.Region).VaultUsage(vault.Id);

    /// <summary>
    /// Null when the count can't be used: it may not be read, or the vault is of a kind whose keys it may not count.
    /// That is no gap, because every compartment is asked then.
    /// </summary>
    public async Task<VaultUsage?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!VaultType.IsKnown(vault.VaultType))
        {
            return null;
        }

        try
        {
            var usage = await scan.Reader.GetAsync(Request, OciJson.Default.VaultUsage, cancellationToken);
            return usage.IsPossible ? usage : Unknown(ClientErrorCode.InvalidResponse);
        }
        catch (OciException failure)
        {
            return Unknown(failure.Answer);
        }
    }

    private VaultUsage? Unknown(string reason)
    {
        scan.Collection.AddUnproven(
            $"{scan.Region.Identifier}: the count of keys in some vaults could not be read ({reason}), so every compartment was asked for them"
        );
        return null;
    }
}
